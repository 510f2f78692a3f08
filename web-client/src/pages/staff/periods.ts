import { m } from '../../messages-compiled/messages.js';
import { dayStart, fullDayText, nextDay } from '../../util/jalali';
import { dayOf } from '../../util/typedDay';

/** The first instant of a typed day; null when nothing is typed, which means now. */
export function dayBegin(typed: string): string | null {
  const day = dayOf(typed);
  return day && dayStart(day);
}

/** The instant after a typed day, so that the day itself is included. */
export function dayEnd(typed: string): string | null {
  const day = dayOf(typed);
  return day && dayStart(nextDay(day));
}

/** A period ends at midnight: the day that people name is the one before it. */
export const lastDay = (until: string): string => fullDayText(Date.parse(until) - 1);

export const fromTo = (from: string, until: string): string =>
  m.period_from_to({ from: fullDayText(from), until: lastDay(until) });
