import { m } from '../../../messages-compiled/messages.js';
import { localDigits } from '../../../util/digits';
import { dayInstant, shortDayText, weekdayText } from '../../../util/jalali';
import { percent, type TimetableOfDay } from './timetableState';

interface Props {
  readonly shown: TimetableOfDay;
  /** Whether a visit is on its way: a day it is dropped on is shown, and it stays picked up. */
  readonly takes: boolean;
  readonly onDay: (day: string) => void;
}

/** The week from Saturday on; each day says how much of it is taken. */
export function WeekStrip({ shown, takes, onDay }: Props) {
  return (
    <ol className="week-strip" aria-label={m.timetable_week()}>
      {shown.week.map(({ date, closed, places, taken }) => {
        const full = percent(taken, places);
        return (
          <li key={date}>
            <button
              type="button"
              className={full >= 90 ? 'week-day week-day-full' : 'week-day'}
              aria-current={date === shown.day ? 'date' : undefined}
              onClick={() => onDay(date)}
              onDragOver={(event) => takes && event.preventDefault()}
              onDrop={() => onDay(date)}
            >
              <span>
                <strong>{weekdayText(dayInstant(date), shown.zone)}</strong>{' '}
                {shortDayText(dayInstant(date), shown.zone)}
              </span>
              <span className="week-day-share">
                {closed ? m.timetable_closed() : m.timetable_percent({ n: localDigits(full) })}
              </span>
              <span className="week-bar" aria-hidden="true">
                <span style={{ inlineSize: `${full}%` }} />
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
