import type { Separation } from '../../../api/staffTypes';
import { m } from '../../../messages-compiled/messages.js';
import { Notice } from '../../../ui/Notice';
import { localDigits } from '../../../util/digits';
import { isoDay, shortDayText, timeText } from '../../../util/jalali';
import { useIsWarden } from '../../officer/useIsWarden';

type Meeting = Separation['meetings'][number];

/** What was booked for the two before, near each other: it stays until somebody moves it, which a judge does not. */
export function Meetings({ pair }: { readonly pair: Separation }) {
  const mayMove = useIsWarden();
  return (
    <Notice tone="soon" icon="alert">
      {m.separations_meet()}
      <ul>
        {pair.meetings.map((one) => (
          <li key={`${one.one.start} ${one.other.start}`}>
            {mayMove ? (
              <a href={`/timetable?day=${isoDay(one.one.start)}`}>{meetingText(one)}</a>
            ) : (
              meetingText(one)
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const meetingText = ({ one, other }: Meeting): string =>
  m.separations_meeting({
    day: shortDayText(one.start),
    oneTime: timeText(one.start),
    oneStation: localDigits(one.station),
    otherTime: timeText(other.start),
    otherStation: localDigits(other.station),
  });
