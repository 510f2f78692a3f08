import { useState } from 'react';
import { post } from '../../api/client';
import { useAct } from '../../api/useAct';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { toast } from '../../ui/Toast';
import { shortDayText } from '../../util/jalali';
import { ProblemNotice } from '../ProblemNotice';
import { RuleChange, type Spot } from './RuleChange';
import { RuleHistory } from './RuleHistory';
import { valueText, type RuleRow as Row } from './ruleValue';
import { ruleText, sourceText } from './ruleWords';

interface Props {
  readonly row: Row;
  readonly spot: Spot;
  readonly onChange: () => void;
}

/** One rule: what it says here, by what right, within which bounds, and what it was. */
export function RuleRow({ row, spot, onChange }: Props) {
  const [changing, setChanging] = useState(false);
  const { busy, problem, run } = useAct();
  const verify = async (version: string) => {
    if (!(await run(() => post(`/api/rules/versions/${version}/verification`)))) return;
    toast(m.rules_verified_toast());
    onChange();
  };
  return (
    <li>
      <div className="staff-row">
        <Words row={row} />
        <span className="rule-value">{valueText(row.kind, row.value)}</span>
        <span className="staff-row-acts">
          {row.mayVerify && (
            <Button
              size="desk"
              icon="check"
              busy={busy && m.saving()}
              onClick={() => void verify(row.versionId)}
            >
              {m.rules_verify()}
              <span className="hidden-words"> {ruleText(row.key)}</span>
            </Button>
          )}
          {row.maySet && (
            <Button size="desk" pressed={changing} onClick={() => setChanging(!changing)}>
              {m.rules_change()}
              <span className="hidden-words"> {ruleText(row.key)}</span>
            </Button>
          )}
        </span>
      </div>
      {problem && <ProblemNotice problem={problem} />}
      {changing && (
        <RuleChange row={row} spot={spot} onDone={onChange} onClose={() => setChanging(false)} />
      )}
      <RuleHistory row={row} busy={busy} onVerify={(version) => void verify(version)} />
    </li>
  );
}

const rights: Readonly<Record<Row['scope'], () => string>> = {
  COUNTRY: m.rules_from_country,
  PROVINCE: m.rules_from_province,
  PRISON: m.rules_from_prison,
};

function Words({ row }: { readonly row: Row }) {
  const { kind, least, most, setBy, verifiedBy } = row;
  const right = [
    rights[row.scope](),
    m.rules_source({ source: sourceText(row.source) }),
    setBy === '' ? m.rules_from_start() : m.rules_since({ day: shortDayText(row.validFrom) }),
    ...(setBy === '' ? [] : [m.rules_set_by({ name: setBy })]),
  ];
  return (
    <span className="staff-row-words">
      <strong>{ruleText(row.key)}</strong>
      {least !== null && most !== null && (
        <span>
          {m.rules_bounds({ least: valueText(kind, least), most: valueText(kind, most) })}
        </span>
      )}
      <span className="staff-row-quiet">{right.join(' · ')}</span>
      <span className="staff-row-quiet">
        {verifiedBy === null ? m.rules_unverified() : m.rules_verified({ name: verifiedBy })}
      </span>
    </span>
  );
}
