import { dayText, isoDay } from './jalali';

/** How far a calendar day is from today, as seen in the prison's zone. */
export function daysAway(instant: string, now: number, zone: string): number {
  const day = (of: string | number) => Date.parse(`${isoDay(of, zone)}T00:00:00Z`);
  return Math.round((day(instant) - day(now)) / 86_400_000);
}

interface NearWords {
  readonly today: string;
  readonly tomorrow: string;
}

/** «امروز», «فردا», else «شنبه ۷ آذر». */
export function nearDay(instant: string, now: number, zone: string, words: NearWords): string {
  const away = daysAway(instant, now, zone);
  if (away === 0) return words.today;
  return away === 1 ? words.tomorrow : dayText(instant, zone);
}
