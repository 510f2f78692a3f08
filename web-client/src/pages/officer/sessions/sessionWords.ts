import type { Schemas } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { localDigits } from '../../../util/digits';
import { joinNames } from '../../../util/duration';
import { dayInstant, fullDayText, shortDayText, weekdayText } from '../../../util/jalali';
import { typeWords } from '../../staff/typeText';
import { clockOf, minuteOf } from '../../staff/timetable/dayClock';

export type Plan = Schemas['SessionsOfPrison'];
export type Session = Plan['sessions'][number];
export type Group = Plan['groups'][number];
export type Exclusion = Plan['exclusions'][number];
export type Weekday = Session['weekday'];

/** Saturday first, each with a date of that weekday to take its name from. */
const week: readonly (readonly [Weekday, string])[] = [
  ['SATURDAY', '2026-11-21'],
  ['SUNDAY', '2026-11-22'],
  ['MONDAY', '2026-11-23'],
  ['TUESDAY', '2026-11-24'],
  ['WEDNESDAY', '2026-11-25'],
  ['THURSDAY', '2026-11-26'],
  ['FRIDAY', '2026-11-27'],
];

export const weekdayOptions = () =>
  week.map(([value, date]) => ({ value, words: weekdayText(dayInstant(date)) }));

const weekdayWords = (day: Weekday): string => {
  const found = week.find(([one]) => one === day);
  return found ? weekdayText(dayInstant(found[1])) : day;
};

/** «هر شنبه»، «دوشنبه، هر ۲ هفته»، «یک‌بار، ۷ آذر». */
export function whenText({ oneOff, weekday, everyWeeks, validFrom }: Session): string {
  if (oneOff) return m.sessions_once({ day: fullDayText(dayInstant(validFrom)) });
  const day = weekdayWords(weekday);
  if (everyWeeks === 1) return m.sessions_every_week({ day });
  return m.sessions_every_n({ day, n: localDigits(everyWeeks) });
}

/** From the first visit's start to the last one's end. */
export function timesText({ firstStart, slots, slotMinutes, gapMinutes }: Session): string {
  const first = minuteOf(firstStart.slice(0, 5)) ?? 0;
  const last = first + slots * slotMinutes + (slots - 1) * gapMinutes;
  return m.sessions_times({
    from: localDigits(clockOf(first)),
    until: localDigits(clockOf(last)),
    n: localDigits(slots),
    minutes: localDigits(slotMinutes),
    gap: localDigits(gapMinutes),
  });
}

export function stationsText(ids: readonly string[], { stations }: Plan): string {
  const numbers = stations.filter(({ id }) => ids.includes(id)).map(({ number }) => number);
  return joinNames(numbers.sort((a, b) => a - b).map((one) => localDigits(one)));
}

export function whereText(session: Session, plan: Plan): string {
  const stations = stationsText(session.stations, plan);
  const group = plan.groups.find(({ id }) => id === session.groupId);
  return group
    ? m.sessions_group_of({ group: group.name, stations })
    : m.sessions_stations({ stations });
}

/** The kinds, and from when until when it holds where that is not for ever. */
export function termsText({ kinds, oneOff, validFrom, validUntil }: Session): string {
  const types = joinNames(kinds.map((kind) => typeWords[kind]()));
  if (oneOff) return types;
  const day = shortDayText(dayInstant(validFrom));
  const valid =
    validUntil === null
      ? m.sessions_from({ day })
      : m.sessions_from_until({ day, last: shortDayText(dayInstant(validUntil)) });
  return `${types} · ${valid}`;
}

export function daysText({ firstDay, lastDay }: Exclusion): string {
  const first = shortDayText(dayInstant(firstDay));
  return firstDay === lastDay
    ? first
    : m.timetable_days({ first, last: shortDayText(dayInstant(lastDay)) });
}
