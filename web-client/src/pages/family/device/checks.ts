import type { LineMeasure, LineVerdict } from '../../../call/line-verdict';

export const checks = ['camera', 'sound', 'speaker', 'internet'] as const;
export type Check = (typeof checks)[number];
export type Result = 'good' | 'weak' | 'bad';
export type Verdict = 'GOOD' | 'WEAK' | 'FAILED';

/** What the last check found out about the line; nothing was measured where nothing came through. */
export interface Line {
  readonly verdict: LineVerdict;
  readonly measured: LineMeasure | null;
}

/** One question at a time; what is already known stays in sight. */
export interface Progress {
  readonly now: Check | 'done';
  readonly results: Readonly<Partial<Record<Check, Result>>>;
  readonly line: Line | null;
}

export const begin: Progress = { now: 'camera', results: {}, line: null };

export function answer(progress: Progress, result: Result): Progress {
  if (progress.now === 'done') return progress;
  const results = { ...progress.results, [progress.now]: result };
  return { ...progress, now: checks[checks.indexOf(progress.now) + 1] ?? 'done', results };
}

const ofGrade = { good: 'good', weak: 'weak', failed: 'bad' } as const;

/** The last answer is measured. */
export const measured = (progress: Progress, line: Line): Progress => ({
  ...answer(progress, ofGrade[line.verdict.grade]),
  line,
});

/** Nobody heard, or not hearing, or no way through: no visit. Without a picture, or on a thin line, one all the same. */
export function verdictOf({ results }: Progress): Verdict {
  const { camera, sound, speaker, internet } = results;
  if (sound !== 'good' || speaker !== 'good' || (internet ?? 'bad') === 'bad') return 'FAILED';
  return camera === 'good' && internet === 'good' ? 'GOOD' : 'WEAK';
}
