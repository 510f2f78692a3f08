import { problemText } from '../../../api/problemText';
import type { FreeTimes } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { Notice } from '../../../ui/Notice';
import { dayText } from '../../../util/jalali';

/** Why days are missing is said before they are missed. */
export function Blocked({ free }: { readonly free: FreeTimes }) {
  const anyTime = free.days.some((day) => day.times.length > 0);
  if (free.blocked === null)
    return <p className="page-lead">{anyTime ? m.book_day_lead() : m.book_no_times()}</p>;
  const until = free.blockedUntil === null ? '' : ` ${untilWords(free.blockedUntil, free.zone)}`;
  if (anyTime) return <p className="page-lead">{problemText(free.blocked) + until}</p>;
  return (
    <Notice tone="soon" icon="info">
      {problemText(free.blocked) + until}
    </Notice>
  );
}

const untilWords = (until: string, zone: string): string =>
  m.blocked_until({ day: dayText(until, zone) });
