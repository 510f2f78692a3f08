import { useId, useState } from 'react';
import { get, post } from '../../../api/client';
import type { Prisoner } from '../../../api/staffTypes';
import { useAct } from '../../../api/useAct';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { serverNow } from '../../../util/clock';
import { localDigits, toAscii } from '../../../util/digits';
import { dayInstant, isoDay, shortDayText } from '../../../util/jalali';
import { ProblemNotice } from '../../ProblemNotice';
import { ActPanel } from '../ActPanel';
import type { PanelProps } from './panelProps';

const lengths: readonly (number | null)[] = [30, 90, 365, null];
const DAY = 86_400_000;

/** From whom the prisoner is kept away, why, and until when; it may have no end. */
export function SeparatePanel({ prisoner, onDone, onClose }: PanelProps) {
  const [other, setOther] = useState<Prisoner | null>(null);
  const [reason, setReason] = useState('');
  const [days, setDays] = useState<number | null>(90);
  const id = useId();
  const until = days === null ? null : isoDay(serverNow() + days * DAY);
  return (
    <ActPanel
      title={m.separate_title({ name: prisoner.name })}
      act={m.separate_send()}
      ready={other !== null && reason.trim() !== ''}
      send={() =>
        post(`/api/prisoners/${prisoner.id}/separations`, {
          otherId: other?.id ?? '',
          reason: reason.trim(),
          until,
        })
      }
      onDone={onDone}
      onClose={onClose}
    >
      <p>{m.separate_lead()}</p>
      <Other not={prisoner.id} found={other} onFound={setOther} />
      <Field label={m.separate_reason()} value={reason} maxLength={500} onChange={setReason} />
      <fieldset className="reason-chips" aria-label={m.order_how_long()}>
        {lengths.map((one) => (
          <label key={one ?? 0} className="reason-chip">
            <input type="radio" name={id} checked={one === days} onChange={() => setDays(one)} />
            {one === null ? m.separate_no_end() : m.order_days({ days: localDigits(one) })}
          </label>
        ))}
      </fieldset>
      {until !== null && <p>{m.permits_last_day({ day: shortDayText(dayInstant(until)) })}</p>}
    </ActPanel>
  );
}

interface OtherProps {
  readonly not: string;
  readonly found: Prisoner | null;
  readonly onFound: (found: Prisoner | null) => void;
}

/** The other prisoner, by number, named before anything is sent. */
function Other({ not, found, onFound }: OtherProps) {
  const [number, setNumber] = useState('');
  const [nobody, setNobody] = useState(false);
  const { busy, problem, run } = useAct();
  const find = () =>
    run(async () => {
      const all = await get(`/api/prisoners?number=${encodeURIComponent(toAscii(number).trim())}`);
      const first = all.find((one) => one.id !== not) ?? null;
      onFound(first);
      setNobody(first === null);
    });
  return (
    <>
      <Field
        label={m.separate_other()}
        kind="digits"
        value={number}
        maxLength={40}
        onChange={(value) => {
          setNumber(value);
          onFound(null);
          setNobody(false);
        }}
        error={nobody ? m.prisoners_none() : undefined}
      />
      {found === null ? (
        <Button
          size="desk"
          icon="search"
          busy={busy && m.saving()}
          disabled={number.trim() === ''}
          onClick={() => void find()}
        >
          {m.prisoners_find()}
        </Button>
      ) : (
        <output>
          <strong>{found.name}</strong>
          {'، '}
          {m.prisoners_where({
            number: localDigits(found.number),
            ward: localDigits(found.ward),
            prison: found.prisonName,
          })}
        </output>
      )}
      {problem && <ProblemNotice problem={problem} />}
    </>
  );
}
