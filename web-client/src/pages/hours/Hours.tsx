import '../staff/StaffForm.css';
import { del, get } from '../../api/client';
import type { Hours as Line } from '../../api/staffTypes';
import { useAct } from '../../api/useAct';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { localDigits } from '../../util/digits';
import { dayInstant, dayText, shortDayText, timeText } from '../../util/jalali';
import { Loading } from '../Loading';
import { ProblemNotice } from '../ProblemNotice';
import { DeskPage, Nothing } from '../staff/DeskPage';
import { NewHours } from './NewHours';
import { weekdayWords } from './weekdays';

/** When an official can join visits, what is booked in it, and a form for more. */
export default function Hours() {
  const [loaded, again] = useLoaded('hours', () => get('/api/me/hours'));
  return (
    <DeskPage title={m.hours_title()} at="/hours">
      <div className="desk-head">
        <h1>{m.hours_title()}</h1>
      </div>
      <div className="desk-body">
        <section className="staff-section">
          <p className="staff-section-lead">{m.hours_lead()}</p>
          <Loading of={loaded} again={again}>
            {(lines) =>
              lines.length === 0 ? (
                <Nothing icon="clock">{m.hours_none()}</Nothing>
              ) : (
                <ul className="staff-rows">
                  {lines.map((line) => (
                    <Row key={line.id} line={line} onEnded={again} />
                  ))}
                </ul>
              )
            }
          </Loading>
          <NewHours onSet={again} />
        </section>
      </div>
    </DeskPage>
  );
}

function Row({ line, onEnded }: { readonly line: Line; readonly onEnded: () => void }) {
  const { busy, problem, run } = useAct();
  const end = async () => {
    if (await run(() => del(`/api/me/hours/${line.id}`))) onEnded();
  };
  return (
    <li>
      <span className="staff-rows-words">
        <strong>
          {m.hours_when({ days: daysOf(line), from: clock(line.from), until: clock(line.until) })}
        </strong>
        <span>
          {m.hours_how({
            count: localDigits(line.atOnce),
            gap: localDigits(line.gapMinutes),
            district: line.districtName,
          })}
        </span>
        <span>{booked(line)}</span>
      </span>
      {problem && <ProblemNotice problem={problem} />}
      <Button size="desk" busy={busy && m.saving()} onClick={() => void end()}>
        {m.hours_end()}
      </Button>
    </li>
  );
}

/** Ending takes no official from a visit: so it says which ones stay. */
function booked({ visits }: Line): string {
  const [first] = visits;
  if (!first) return m.hours_nothing_booked();
  const next = m.day_at({ day: dayText(first.start), time: timeText(first.start) });
  return m.hours_booked({ count: localDigits(visits.length), next });
}

function daysOf(line: Line): string {
  const first = dayText(dayInstant(line.firstDay), 'UTC');
  if (line.lastDay === line.firstDay) return first;
  const day = weekdayWords[line.weekday]();
  const often =
    line.everyWeeks === 1
      ? m.hours_weekly({ day })
      : m.hours_every({ day, weeks: localDigits(line.everyWeeks) });
  return line.lastDay === null
    ? often
    : m.hours_till({ often, day: shortDayText(dayInstant(line.lastDay), 'UTC') });
}

/** `09:00:00` as the page writes times. */
const clock = (time: string): string => localDigits(time.slice(0, 5).replace(/^0/, ''));
