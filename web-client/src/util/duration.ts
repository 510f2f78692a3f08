import { locale } from './locale';

const minute = 60_000;

/** `14:20`, `1:02:05`; never below zero. Rounded up, so that 0:00 means it is over. */
export function clockText(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** «۱۴ دقیقه و ۲۰ ثانیه». */
export function exactWords(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  const said = [
    minutes > 0 && unit(minutes, 'minute'),
    seconds % 60 > 0 && unit(seconds % 60, 'second'),
  ];
  return join(said) || unit(0, 'second');
}

/** «۲ روز و ۳ ساعت», «۴۸ دقیقه»: the two largest units, in whole minutes at the finest. */
export function roundWords(ms: number): string {
  const minutes = Math.max(0, Math.ceil(ms / minute));
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor(minutes / 60) % 24;
  const said = [
    days > 0 && unit(days, 'day'),
    hours > 0 && unit(hours, 'hour'),
    days === 0 && minutes % 60 > 0 && unit(minutes % 60, 'minute'),
  ];
  return join(said) || unit(0, 'minute');
}

export const minutesWords = (minutes: number): string => unit(minutes, 'minute');

/** «مریم، علی و شما». */
export const joinWords = (words: readonly string[]): string =>
  new Intl.ListFormat(locale(), { style: 'long', type: 'conjunction' })
    .format(words)
    // ICU writes «الف، ب، و پ» with hidden marks; nobody else puts a comma before «و».
    .replace(/\u200f/g, '')
    .replace('، و ', ' و ');

const two = (n: number): string => String(n).padStart(2, '0');

/** Names keep their own direction among others, as «احمد, you and Maryam» needs. */
export const joinNames = (names: readonly string[]): string =>
  joinWords(names.map((name) => `\u2068${name}\u2069`));

function unit(amount: number, name: string): string {
  const options = { style: 'unit', unit: name, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(locale(), options).format(amount);
}

const join = (said: readonly (string | false)[]): string =>
  joinWords(said.filter((words): words is string => words !== false));
