import type { Visit } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { Icon } from '../../../ui/Icon';
import { exactWords, roundWords } from '../../../util/duration';
import { timeText } from '../../../util/jalali';

const hour = 3_600_000;

/** How long still, and what that means. Amber from an hour before. */
export function Countdown({ visit, now }: { readonly visit: Visit; readonly now: number }) {
  const left = Date.parse(visit.start) - now;
  const near = visit.status === 'HELD' || left < hour;
  return (
    <div className={`countdown countdown-${near ? 'soon' : 'calm'}`}>
      <Icon name="clock" />
      <div>
        <p className="countdown-left">{leftWords(visit, now, left)}</p>
        <p>{meaning(visit, now, left)}</p>
      </div>
    </div>
  );
}

function leftWords(visit: Visit, now: number, left: number): string {
  if (visit.status === 'HELD' && visit.heldUntil !== null)
    return m.held_for({ time: exactWords(Date.parse(visit.heldUntil) - now) });
  return left > 0 ? m.time_left({ time: roundWords(left) }) : m.started_already();
}

function meaning(visit: Visit, now: number, left: number): string {
  if (visit.status === 'HELD') return m.visit_held_detail();
  if (left <= 0) return m.come_in_now();
  if (now >= Date.parse(visit.opensAt)) return m.room_is_open();
  return m.room_opens_at({ time: timeText(visit.opensAt, visit.zone) });
}
