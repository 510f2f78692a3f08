import { toAscii } from './digits';
import { fromJalali } from './jalali';
import { locale } from './locale';

/** The calendar day of what was typed, `1405/9/7` or in English `2026-11-28`; null when there is none. */
export function dayOf(typed: string): string | null {
  const [year, month, day] = toAscii(typed)
    .split(/[/.-]/)
    .map((part) => Number(part.trim()));
  if (year === undefined || month === undefined || day === undefined) return null;
  if (locale() === 'fa') return fromJalali({ year, month, day });
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const found = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(found.getTime()) && found.toISOString().startsWith(iso) ? iso : null;
}

/** Whether a field's text names a day or nothing at all. */
export const isDay = (typed: string): boolean => typed.trim() === '' || dayOf(typed) !== null;
