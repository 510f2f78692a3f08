import './ReasonPanel.css';
import { useId, useState } from 'react';
import { useAct } from '../../api/useAct';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { serverNow } from '../../util/clock';
import { localDigits } from '../../util/digits';
import { dayInstant, isoDay, shortDayText } from '../../util/jalali';
import { ProblemNotice } from '../ProblemNotice';

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
  const { busy, problem, run } = useAct();
  const id = useId();
  const until = lastDay(chosen);
  const grant = async () => {
    if (await run(() => onGrant(until))) onDone();
  };
  return (
    <form
      className="reason-panel"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        void grant();
      }}
    >
      <h2 id={id}>{m.permits_how_long({ name })}</h2>
      <fieldset className="reason-chips" aria-labelledby={id}>
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
      {problem && <ProblemNotice problem={problem} />}
      <div className="reason-acts">
        <Button type="submit" kind="filled" size="desk" busy={busy && m.saving()}>
          {m.permits_grant()}
        </Button>
        <Button size="desk" onClick={onClose}>
          {m.go_back()}
        </Button>
      </div>
    </form>
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
