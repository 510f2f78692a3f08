import type { Separation } from '../../../api/staffTypes';
import { m } from '../../../messages-compiled/messages.js';
import { Notice } from '../../../ui/Notice';
import { localDigits } from '../../../util/digits';
import { isoDay, shortDayText, timeText } from '../../../util/jalali';

/** What was booked for the two before, near each other: it stays until somebody moves it. */
export function Meetings({ pair }: { readonly pair: Separation }) {
  return (
    <Notice tone="soon" icon="alert">
      {m.separations_meet()}
      <ul>
        {pair.meetings.map(({ one, other }) => (
          <li key={`${one.start} ${other.start}`}>
            <a href={`/timetable?day=${isoDay(one.start)}`}>
              {m.separations_meeting({
                day: shortDayText(one.start),
                oneTime: timeText(one.start),
                oneStation: localDigits(one.station),
                otherTime: timeText(other.start),
                otherStation: localDigits(other.station),
              })}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
