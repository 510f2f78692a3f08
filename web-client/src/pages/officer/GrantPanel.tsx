import { useId, useState } from 'react';
import { m } from '../../messages-compiled/messages.js';
import { serverNow } from '../../util/clock';
import { localDigits } from '../../util/digits';
import { dayInstant, isoDay, shortDayText } from '../../util/jalali';
import { ActPanel } from '../staff/ActPanel';

interface Props {
  readonly name: string;
  /** Given the last day, as the server reads it. */
  readonly onGrant: (until: string) => Promise<unknown>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const months: readonly number[] = [1, 3, 6, 12];

/** How long a permit holds: a few lengths, each shown with the day it leads to. */
export function GrantPanel({ name, onGrant, onDone, onClose }: Props) {
  const [chosen, setChosen] = useState(3);
  const id = useId();
  const until = lastDay(chosen);
  return (
    <ActPanel
      title={m.permits_how_long({ name })}
      act={m.permits_grant()}
      ready
      send={() => onGrant(until)}
      onDone={onDone}
      onClose={onClose}
    >
      <fieldset className="reason-chips" aria-label={m.permits_how_long({ name })}>
        {months.map((one) => (
          <label key={one} className="reason-chip">
            <input
              type="radio"
              name={id}
              checked={one === chosen}
              onChange={() => setChosen(one)}
            />
            {one === 1 ? m.permits_one_month() : m.permits_months({ months: localDigits(one) })}
          </label>
        ))}
      </fieldset>
      <p>{m.permits_last_day({ day: shortDayText(dayInstant(until)) })}</p>
    </ActPanel>
  );
}

/** The day so many months from now; of a shorter month, its last. */
function lastDay(more: number): string {
  const [year = 0, month = 1, day = 1] = isoDay(serverNow()).split('-').map(Number);
  const target = new Date(Date.UTC(year, month - 1 + more, 1));
  const longest = new Date(Date.UTC(year, month + more, 0)).getUTCDate();
  target.setUTCDate(Math.min(day, longest));
  return target.toISOString().slice(0, 10);
}
