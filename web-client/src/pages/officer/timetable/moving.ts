import type { Schemas } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { localDigits } from '../../../util/digits';
import { timeText } from '../../../util/jalali';
import type { TimetableOfDay, TimetableVisit } from './timetableState';

/** A free place on the timetable. */
export type Target = TimetableOfDay['free'][number];

export type Check = Schemas['Check'];

export type MoveReason = keyof typeof reasons;

export type Together = keyof typeof togetherReasons;

/** Somebody kept separate is near: the one thing a warden may let pass. */
export const keptApart = 'slot.kept_apart';

/** Why staff move a visit: the family reads it in its own words. */
export const reasons = {
  STAFF: m.staff_reason_staff,
  STATION: m.staff_reason_station,
  SECURITY: m.staff_reason_security,
  PRISONER_AWAY: m.staff_reason_prisoner_away,
  CLOSURE: m.staff_reason_closure,
  FAMILY_ASKED: m.staff_reason_family_asked,
} as const;

/** Why a warden lets two who are kept separate be near each other once. */
export const togetherReasons = {
  ESCORTED: m.together_escorted,
  NO_OTHER_PLACE: m.together_no_other_place,
  HUMANITARIAN: m.together_humanitarian,
  RISK_REVIEWED: m.together_risk_reviewed,
} as const;

/** What is booked and has not begun can go elsewhere. */
export const isMovable = ({ status }: TimetableVisit): boolean =>
  status === 'CONFIRMED' || status === 'REQUESTED';

export const isSame = (one: Target | null, other: Target): boolean =>
  one?.stationId === other.stationId && one.start === other.start;

export const nameOf = ({ prisoner }: TimetableVisit): string =>
  prisoner ?? m.timetable_moving_somebody();

/** «۱۱:۰۵ · ایستگاه ۳». */
export function placeText(
  { start, stationId }: { readonly start: string; readonly stationId: string },
  { stations, zone }: TimetableOfDay,
): string {
  const number = stations.find(({ id }) => id === stationId)?.number ?? '';
  return `${timeText(start, zone)} · ${m.stations_number({ number: localDigits(number) })}`;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const middle = ({ left, right, top, bottom }: Box) => [(left + right) / 2, (top + bottom) / 2];

/** Which of the boxes lies nearest in the arrow's direction as the eye sees it; -1 for none. */
export function nearest(from: Box, key: string, boxes: readonly Box[]): number {
  const [x = 0, y = 0] = middle(from);
  let found = -1;
  let best = Infinity;
  for (const [index, box] of boxes.entries()) {
    const [bx = 0, by = 0] = middle(box);
    const ahead = along(key, bx - x, by - y);
    const aside = Math.abs(key === 'ArrowLeft' || key === 'ArrowRight' ? by - y : bx - x);
    // Straight ahead counts for more than near: rows and columns are what one looks along.
    const far = ahead + 3 * aside;
    if (ahead > 1 && far < best) [found, best] = [index, far];
  }
  return found;
}

function along(key: string, dx: number, dy: number): number {
  switch (key) {
    case 'ArrowLeft':
      return -dx;
    case 'ArrowRight':
      return dx;
    case 'ArrowUp':
      return -dy;
    default:
      return dy;
  }
}
