import { intlTag } from './locale';

const defaultZone = 'Asia/Tehran';
const cache = new Map<string, Intl.DateTimeFormat>();

/** Building a formatter costs milliseconds on old phones, and lists need the same few again and again. */
function formatter(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = tag + JSON.stringify(options);
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(tag, options);
  cache.set(key, made);
  return made;
}

function parts(instant: string | number, zone: string): Record<string, string> {
  const options = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  } as const;
  const found = formatter(intlTag(), options).formatToParts(new Date(instant));
  return Object.fromEntries(found.map((part) => [part.type, part.value]));
}

/** «شنبه ۷ آذر». Built from parts, because Intl puts the weekday of `fa` behind the date. */
export function dayText(instant: string | number, zone = defaultZone): string {
  const p = parts(instant, zone);
  return `${p['weekday']} ${p['day']} ${p['month']}`;
}

/** «۷ آذر». */
export function shortDayText(instant: string | number, zone = defaultZone): string {
  const p = parts(instant, zone);
  return `${p['day']} ${p['month']}`;
}

export function weekdayText(instant: string | number, zone = defaultZone): string {
  return parts(instant, zone)['weekday'] ?? '';
}

/** «شنبه ۷ آذر ۱۴۰۵». */
export function fullDayText(instant: string | number, zone = defaultZone): string {
  return `${dayText(instant, zone)} ${parts(instant, zone)['year']}`;
}

/** «۱۰:۳۰», without a leading zero, as people say it. */
export function timeText(instant: string | number, zone = defaultZone): string {
  const tag = intlTag() === 'en-GB' ? 'en-GB' : 'fa-IR';
  const options = { hour: 'numeric', minute: '2-digit', hourCycle: 'h23', timeZone: zone } as const;
  const p = formatter(tag, options).formatToParts(new Date(instant));
  const hour = p.find((part) => part.type === 'hour')?.value ?? '';
  const minute = p.find((part) => part.type === 'minute')?.value ?? '';
  return `${hour.length === 2 ? hour.replace(/^[0۰]/, '') : hour}:${minute}`;
}

/** The calendar day of an instant in a zone, as `YYYY-MM-DD`. */
export function isoDay(instant: string | number, zone = defaultZone): string {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone } as const;
  return formatter('en-CA-u-ca-gregory', options).format(new Date(instant));
}

/** Noon UTC of a calendar day: an instant that names the same day in every zone of Iran. */
export const dayInstant = (isoDate: string): string => `${isoDate}T09:00:00Z`;

/** The first instant of a calendar day in a zone east of Greenwich. */
export function dayStart(isoDate: string, zone = defaultZone): string {
  const midnight = Date.parse(`${isoDate}T00:00:00Z`);
  const options = { hour: 'numeric', minute: 'numeric', hourCycle: 'h23', timeZone: zone } as const;
  const wall = formatter('en-GB', options).formatToParts(new Date(midnight));
  const number = (type: string) => Number(wall.find((part) => part.type === type)?.value);
  return new Date(midnight - (number('hour') * 60 + number('minute')) * 60_000).toISOString();
}

export const nextDay = (isoDate: string): string =>
  new Date(Date.parse(dayInstant(isoDate)) + 86_400_000).toISOString().slice(0, 10);

export interface JalaliDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function toJalali(isoDate: string): JalaliDate {
  const options = { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' } as const;
  const found = formatter('en-US-u-ca-persian', options).formatToParts(
    new Date(dayInstant(isoDate)),
  );
  const number = (type: string) => Number(found.find((part) => part.type === type)?.value);
  return { year: number('year'), month: number('month'), day: number('day') };
}

/**
 * The Gregorian day of a Jalali date, or null when the calendar has no such day. ICU is the reference
 * (33-year arithmetic is wrong for 1404), so the day is estimated and then stepped to with its help.
 */
export function fromJalali(date: JalaliDate): string | null {
  const dayOfYear = date.month <= 7 ? (date.month - 1) * 31 : 186 + (date.month - 7) * 30;
  const start = Date.UTC(date.year + 621, 2, 18 + dayOfYear + date.day, 9);
  for (let step = 0; step < 7; step++) {
    const iso = new Date(start + step * 86_400_000).toISOString().slice(0, 10);
    const found = toJalali(iso);
    if (found.year === date.year && found.month === date.month && found.day === date.day)
      return iso;
  }
  return null;
}

/** The twelve month names in the page's language. */
export function jalaliMonths(tag: string): string[] {
  const names = formatter(`${tag}-u-ca-persian`, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => {
    const iso = fromJalali({ year: 1405, month: index + 1, day: 5 });
    return names.format(new Date(dayInstant(iso ?? '2026-03-25')));
  });
}
