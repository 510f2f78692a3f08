import '../Lists.css';
import { del, get } from '../../../api/client';
import type { Schemas } from '../../../api/types';
import { useAct } from '../../../api/useAct';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { localDigits } from '../../../util/digits';
import { dayInstant, shortDayText } from '../../../util/jalali';
import { Loading } from '../../Loading';
import { ProblemNotice } from '../../ProblemNotice';
import { clockOf } from './dayClock';

type Closure = Schemas['ClosureRow'];

const DAY = 1440;

interface Props {
  /** Whether it needs a heading of its own. */
  readonly titled?: boolean;
  readonly onChange: () => void;
}

/** What is closed from now on, the prison's own and what holds for more than it. */
export function ClosuresAhead({ titled = true, onChange }: Props) {
  const [loaded, again] = useLoaded('closures', () => get('/api/timetable/closures'));
  return (
    <section className="desk-body" aria-label={m.timetable_closures()}>
      {titled && <h2>{m.timetable_closures()}</h2>}
      <Loading of={loaded} again={again}>
        {({ closures }) =>
          closures.length === 0 ? (
            <p className="list-empty">{m.timetable_no_closures()}</p>
          ) : (
            <ul className="staff-list">
              {closures.map((closure) => (
                <Row key={closure.id} closure={closure} onChange={onChange} />
              ))}
            </ul>
          )
        }
      </Loading>
    </section>
  );
}

function Row({ closure, onChange }: { readonly closure: Closure; readonly onChange: () => void }) {
  const { busy, problem, run } = useAct();
  const open = async () => {
    if (await run(() => del(`/api/timetable/closures/${closure.id}`))) onChange();
  };
  return (
    <li>
      <div className="staff-row">
        <span className="staff-row-words">
          <strong>{closure.reason}</strong>
          <span>{whenText(closure)}</span>
          <span className="staff-row-quiet">{whereText(closure)}</span>
        </span>
        {closure.mayOpen && (
          <span className="staff-row-acts">
            <Button size="desk" busy={busy && m.saving()} onClick={() => void open()}>
              {m.timetable_open()}
            </Button>
          </span>
        )}
      </div>
      {problem && <ProblemNotice problem={problem} />}
    </li>
  );
}

function whenText({ firstDay, lastDay, fromMinute, untilMinute }: Closure): string {
  const first = shortDayText(dayInstant(firstDay));
  const days =
    firstDay === lastDay
      ? first
      : m.timetable_days({ first, last: shortDayText(dayInstant(lastDay)) });
  if (fromMinute === 0 && untilMinute === DAY) return days;
  const from = localDigits(clockOf(fromMinute));
  return m.timetable_hours({ days, from, until: localDigits(clockOf(untilMinute)) });
}

function whereText({ placeName, stationNumber }: Closure): string {
  const place = placeName ?? m.timetable_country();
  if (stationNumber === null) return place;
  return `${place} · ${m.stations_number({ number: localDigits(stationNumber) })}`;
}
