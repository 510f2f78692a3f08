import { useState } from 'react';
import type { Leave } from '../../api/officeTypes';
import { useAct } from '../../api/useAct';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { ProblemNotice } from '../ProblemNotice';
import { DayField } from './DayField';
import { dayBegin, dayEnd, fromTo } from './periods';

interface Props {
  readonly leaves: readonly Leave[];
  readonly lead: string;
  readonly onEnter: (leave: { from: string | null; until: string }) => Promise<unknown>;
  readonly onEnd: (id: string) => Promise<unknown>;
  readonly onChanged: () => void;
}

/** Leaves that are or will be, and a form for another one. */
export function Leaves({ leaves, lead, onEnter, onEnd, onChanged }: Props) {
  const { busy, problem, run } = useAct();
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const begins = dayBegin(from);
  const ends = dayEnd(until);
  const complete = ends !== null && (from.trim() === '' || begins !== null);
  const enter = async () => {
    if (ends === null || !(await run(() => onEnter({ from: begins, until: ends })))) return;
    setFrom('');
    setUntil('');
    onChanged();
  };
  const end = async (id: string) => {
    if (await run(() => onEnd(id))) onChanged();
  };
  return (
    <section className="staff-section">
      <h2>{m.leaves_heading()}</h2>
      <p className="staff-section-lead">{lead}</p>
      {problem && <ProblemNotice problem={problem} />}
      {leaves.length > 0 && (
        <ul className="staff-rows">
          {leaves.map((leave) => (
            <li key={leave.id}>
              <span className="staff-rows-words">
                <strong>{fromTo(leave.from, leave.until)}</strong>
              </span>
              {leave.now && (
                <Chip tone="soon" icon="hourglass">
                  {m.leaves_now()}
                </Chip>
              )}
              <Button size="desk" disabled={busy} onClick={() => void end(leave.id)}>
                {leave.now ? m.leaves_end() : m.leaves_call_off()}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="staff-form"
        onSubmit={(event) => {
          event.preventDefault();
          void enter();
        }}
      >
        <div className="staff-fields">
          <DayField label={m.leaves_from()} value={from} onChange={setFrom} />
          <DayField label={m.leaves_until()} value={until} onChange={setUntil} />
        </div>
        <div className="staff-acts">
          <Button type="submit" size="desk" disabled={!complete} busy={busy && m.saving()}>
            {m.leaves_enter()}
          </Button>
        </div>
      </form>
    </section>
  );
}
