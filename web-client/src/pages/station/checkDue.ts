import type { StationChecked, StationVisit } from '../../call/protocol';
import { isoDay } from '../../util/jalali';
import { isReady } from '../room/readinessWords';

/** From then on a room can be expected to be lit, so that a dark picture means something. */
const firstHour = 6;
const againAfterMs = 60 * 60_000;

export interface Idling {
  readonly now: number;
  readonly zone: string;
  readonly check: StationChecked | null;
  readonly next: StationVisit | null;
}

/** Whether an idle station should look at its camera and microphone: once a day, and hourly while something is amiss. */
export function checkDue({ now, zone, check, next }: Idling): boolean {
  if (next !== null && (next.canEnter || now >= Date.parse(next.opensAt))) return false;
  if (hourIn(zone, now) < firstHour) return false;
  if (check === null) return true;
  const at = Date.parse(check.at);
  return isoDay(at, zone) !== isoDay(now, zone) || (!isReady(check) && now - at >= againAfterMs);
}

const hourIn = (zone: string, now: number): number =>
  Number(
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: zone }).format(
      now,
    ),
  );
