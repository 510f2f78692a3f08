import type { Schemas } from '../../../api/types';

export type TimetableOfDay = Schemas['TimetableOfDay'];
export type TimetableVisit = Schemas['TimetableVisit'];

const MINUTE = 60_000;

/** The whole hours between which the day's visits and free times lie, as instants. */
export function span(shown: TimetableOfDay): readonly [number, number] {
  const all = [...shown.free, ...shown.visits];
  if (all.length === 0) {
    const nine = Date.parse(`${shown.day}T05:30:00Z`);
    return [nine, nine + 4 * 60 * MINUTE];
  }
  const half = 30 * MINUTE;
  const first = Math.min(...all.map(({ start }) => Date.parse(start)));
  const last = Math.max(...all.map(({ end }) => Date.parse(end)));
  return [Math.floor(first / half) * half, Math.ceil(last / half) * half];
}

/** Where something lies in the span, in hundredths. */
export function place(
  [first, last]: readonly [number, number],
  start: string,
  end: string,
): { insetInlineStart: string; inlineSize: string } {
  const all = last - first;
  const share = (ms: number) => `${(100 * ms) / all}%`;
  return {
    insetInlineStart: share(Date.parse(start) - first),
    inlineSize: share(Date.parse(end) - Date.parse(start)),
  };
}

/** Every half or whole hour of the span, so many that their words do not meet. */
export function hours([first, last]: readonly [number, number]): readonly number[] {
  const step = (last - first > 6 * 60 * MINUTE ? 60 : 30) * MINUTE;
  const found = [];
  for (let at = first; at < last; at += step) found.push(at);
  return found;
}

export const percent = (taken: number, places: number): number =>
  places === 0 ? 0 : Math.round((100 * taken) / places);
