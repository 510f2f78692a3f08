import { useId, useState } from 'react';
import { post } from '../../../api/client';
import { m } from '../../../messages-compiled/messages.js';
import { Field } from '../../../ui/Field';
import { serverNow } from '../../../util/clock';
import { localDigits } from '../../../util/digits';
import { isoDay } from '../../../util/jalali';
import { ActPanel } from '../ActPanel';
import type { PanelProps } from './panelProps';

/** A prison's own ban: three turns at most, and nothing until a judge confirms it. */
export function DisciplinePanel({ prisoner, onDone, onClose }: PanelProps) {
  const [turns, setTurns] = useState(1);
  const [reason, setReason] = useState('');
  const id = useId();
  return (
    <ActPanel
      title={m.discipline_title({ name: prisoner.name })}
      act={m.discipline_send()}
      ready={reason.trim() !== ''}
      send={() =>
        post(`/api/prisoners/${prisoner.id}/discipline`, {
          from: isoDay(serverNow()),
          turns,
          reason: reason.trim(),
        })
      }
      onDone={onDone}
      onClose={onClose}
    >
      <p>{m.discipline_lead()}</p>
      <fieldset className="reason-chips" aria-label={m.discipline_how_many()}>
        {[1, 2, 3].map((one) => (
          <label key={one} className="reason-chip">
            <input type="radio" name={id} checked={one === turns} onChange={() => setTurns(one)} />
            {m.discipline_turns({ turns: localDigits(one) })}
          </label>
        ))}
      </fieldset>
      <Field label={m.discipline_reason()} value={reason} maxLength={500} onChange={setReason} />
    </ActPanel>
  );
}
