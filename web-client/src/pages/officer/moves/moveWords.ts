import type { Replan } from '../../../api/staffTypes';
import { m } from '../../../messages-compiled/messages.js';
import { localDigits } from '../../../util/digits';
import { dayText, isoDay } from '../../../util/jalali';

export const reasons = {
  CLOSURE: m.moves_reason_closure,
  STAFF: m.moves_reason_staff,
  STATION: m.moves_reason_station,
  SECURITY: m.moves_reason_security,
} as const;

export type ClearReason = keyof typeof reasons;

const states: Readonly<Record<Replan['state'], () => string>> = {
  SEEKING: m.moves_seeking,
  PROPOSED: m.moves_proposed,
  APPLIED: m.moves_applied,
  ALL_CANCELLED: m.moves_all_cancelled,
  DROPPED: m.moves_dropped,
};

export const stateText = (state: Replan['state']): string => states[state]();

/** «شنبه ۷ آذر، همهٔ ایستگاه‌ها» or the first and the last day. */
export function spanText({ from, until, zone, stationName }: Replan): string {
  const last = Date.parse(until) - 1;
  const days =
    isoDay(from, zone) === isoDay(last, zone)
      ? dayText(from, zone)
      : m.moves_days({ from: dayText(from, zone), until: dayText(last, zone) });
  return m.moves_span({ days, where: stationName ?? m.moves_all_stations() });
}

export const countText = ({ visits, people }: Replan): string =>
  people === 0
    ? m.moves_visits({ visits: localDigits(visits) })
    : m.moves_count({ visits: localDigits(visits), people: localDigits(people) });
