/** What lists of ES2022 and later do by themselves: a phone that gets no newer browser has none of it. */

export const last = <T>(list: readonly T[]): T | undefined => list[list.length - 1];

/** A sorted copy. */
export const sorted = <T>(list: readonly T[], compare: (one: T, other: T) => number): T[] =>
  [...list].sort(compare);

/** A copy with the last first. */
export const reversed = <T>(list: readonly T[]): T[] =>
  list.map((_, index) => list[list.length - 1 - index] as T);
