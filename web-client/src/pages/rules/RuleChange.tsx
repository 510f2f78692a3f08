import '../staff/StaffForm.css';
import { useState } from 'react';
import { post } from '../../api/client';
import type { Schemas } from '../../api/types';
import { m } from '../../messages-compiled/messages.js';
import { Field } from '../../ui/Field';
import { toast } from '../../ui/Toast';
import { localDigits } from '../../util/digits';
import { isDay } from '../../util/typedDay';
import { ActPanel } from '../staff/ActPanel';
import { DayField } from '../staff/DayField';
import { dayBegin } from '../staff/periods';
import type { RuleRow } from './ruleValue';
import { ruleText } from './ruleWords';
import { ValueField } from './ValueField';

/** For which place and type a rule is set. */
export interface Spot {
  readonly scope: RuleRow['scope'];
  readonly scopeId: string | null;
  readonly visitType: string | null;
}

interface Props {
  readonly row: RuleRow;
  readonly spot: Spot;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A new version of a rule; what it would do to the visits ahead is said before it is set. */
export function RuleChange({ row, spot, onDone, onClose }: Props) {
  const [value, setValue] = useState<string | null>(row.value);
  const [least, setLeast] = useState(row.least);
  const [most, setMost] = useState(row.most);
  const [source, setSource] = useState('');
  const [from, setFrom] = useState('');
  const [note, setNote] = useState('');
  const [seen, setSeen] = useState<{ of: string; effect: Schemas['Effect'] } | null>(null);
  const national = spot.scope === 'COUNTRY';
  const bounded = national && row.least !== null;
  const body = {
    ...spot,
    value,
    least: bounded ? least : null,
    most: bounded ? most : null,
    source,
    validFrom: dayBegin(from),
    note: note.trim() === '' ? null : note,
  };
  const asked = JSON.stringify(body);
  const looked = seen?.of === asked;
  const mayFollow = !national || spot.visitType !== null;
  const ready =
    source.trim() !== '' &&
    isDay(from) &&
    (value !== null || mayFollow) &&
    (!bounded || (least !== null && most !== null));
  const send = async () => {
    if (!looked) {
      setSeen({ of: asked, effect: await post(`/api/rules/${row.key}/preview`, body) });
      return;
    }
    await post(`/api/rules/${row.key}`, body);
    toast(m.rules_saved());
    onClose();
    onDone();
  };
  return (
    <ActPanel
      title={m.rules_change_title({ rule: ruleText(row.key) })}
      act={looked ? m.rules_save() : m.rules_look()}
      ready={ready}
      send={send}
      onDone={() => undefined}
      onClose={onClose}
    >
      <div className="staff-fields">
        <ValueField
          label={m.rules_value()}
          row={row}
          value={value}
          mayFollow={mayFollow}
          onChange={setValue}
        />
        {bounded && (
          <>
            <ValueField label={m.rules_least()} row={row} value={least} onChange={setLeast} />
            <ValueField label={m.rules_most()} row={row} value={most} onChange={setMost} />
          </>
        )}
        <Field label={m.rules_source_label()} value={source} maxLength={200} onChange={setSource} />
        <DayField label={m.rules_valid_from()} value={from} onChange={setFrom} />
        <Field label={m.rules_note()} value={note} maxLength={500} onChange={setNote} />
      </div>
      {looked && <Effect of={seen.effect} />}
    </ActPanel>
  );
}

function Effect({ of: { coming, against, freed } }: { readonly of: Schemas['Effect'] }) {
  return (
    <output className="rule-effect">
      <span>{m.rules_effect_coming({ n: localDigits(coming) })}</span>
      {against > 0 && <strong>{m.rules_effect_against({ n: localDigits(against) })}</strong>}
      {freed > 0 && <strong>{m.rules_effect_freed({ n: localDigits(freed) })}</strong>}
      {against + freed === 0 && <span>{m.rules_effect_none()}</span>}
    </output>
  );
}
