import { get } from '../../../api/client';
import type { Quality } from '../../../ui/QualityBars';

const tries = 4;
/** An answer slower than these many milliseconds costs a bar each. */
const limits = [250, 600, 1500] as const;

/** How well the server is reached, from the middle of a few short answers. */
export async function measureConnection(): Promise<Quality> {
  const times: number[] = [];
  for (let round = 0; round < tries; round++) {
    const start = performance.now();
    try {
      // One after the other: together they would measure each other.
      // oxlint-disable-next-line eslint/no-await-in-loop
      await get('/api/media');
    } catch {
      return 0;
    }
    times.push(performance.now() - start);
  }
  return qualityOf(times);
}

export function qualityOf(times: readonly number[]): Quality {
  const ordered = Float64Array.from(times).sort();
  const middle = ordered[Math.floor(ordered.length / 2)] ?? Infinity;
  const lost = limits.filter((limit) => middle > limit).length;
  return (4 - lost) as Quality;
}
