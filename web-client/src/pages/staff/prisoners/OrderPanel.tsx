import { useId, useState } from 'react';
import { post } from '../../../api/client';
import { relationText } from '../../../api/relationText';
import { m } from '../../../messages-compiled/messages.js';
import { Choice, Field } from '../../../ui/Field';
import { serverNow } from '../../../util/clock';
import { localDigits } from '../../../util/digits';
import { dayInstant, isoDay, shortDayText } from '../../../util/jalali';
import { ActPanel } from '../ActPanel';
import type { PanelProps } from './panelProps';

const lengths: readonly number[] = [7, 14, 30, 90];
const DAY = 86_400_000;

/** A judge's order: whom it bars, its number, and its last day; it always ends. */
export function OrderPanel({ prisoner, onDone, onClose }: PanelProps) {
  const [person, setPerson] = useState('');
  const [days, setDays] = useState(30);
  const [number, setNumber] = useState('');
  const id = useId();
  const from = isoDay(serverNow());
  const until = isoDay(serverNow() + (days - 1) * DAY);
  return (
    <ActPanel
      title={m.order_title({ name: prisoner.name })}
      act={m.prisoners_restrict()}
      ready={number.trim() !== ''}
      send={() =>
        post(`/api/prisoners/${prisoner.id}/restrictions`, {
          personId: person === '' ? null : person,
          from,
          until,
          document: number.trim(),
        })
      }
      onDone={onDone}
      onClose={onClose}
    >
      <p>{m.order_lead()}</p>
      <Choice
        label={m.order_whom()}
        value={person}
        onChange={setPerson}
        empty={m.order_everyone()}
        options={prisoner.visitors.map(({ personId, name, relation }) => ({
          value: personId,
          words: m.order_visitor({ name, relation: relationText(relation) }),
        }))}
      />
      <fieldset className="reason-chips" aria-label={m.order_how_long()}>
        {lengths.map((one) => (
          <label key={one} className="reason-chip">
            <input type="radio" name={id} checked={one === days} onChange={() => setDays(one)} />
            {m.order_days({ days: localDigits(one) })}
          </label>
        ))}
      </fieldset>
      <p>{m.permits_last_day({ day: shortDayText(dayInstant(until)) })}</p>
      <Field label={m.order_number()} value={number} maxLength={200} onChange={setNumber} />
    </ActPanel>
  );
}
