import { fromJalali, toJalali } from '../../util/jalali';

/** The three parts as chosen, each '' until it is. */
export interface BirthParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export const noBirthDate: BirthParts = { day: '', month: '', year: '' };

/** The date as the server wants it, or null while a part is missing or the month has no such day. */
export function isoOf({ day, month, year }: BirthParts): string | null {
  if (day === '' || month === '' || year === '') return null;
  return fromJalali({ day: Number(day), month: Number(month), year: Number(year) });
}

/** Years one may be born in, the latest first. */
export function birthYears(now: number): number[] {
  const { year } = toJalali(new Date(now).toISOString().slice(0, 10));
  return Array.from({ length: 110 }, (_, back) => year - back);
}
