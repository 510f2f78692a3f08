export const checks = ['camera', 'sound', 'speaker', 'internet'] as const;
export type Check = (typeof checks)[number];
export type Result = 'good' | 'bad';

/** One question at a time; what is already known stays in sight. */
export interface Progress {
  readonly now: Check | 'done';
  readonly results: Readonly<Partial<Record<Check, Result>>>;
}

export const begin: Progress = { now: 'camera', results: {} };

export function answer(progress: Progress, result: Result): Progress {
  if (progress.now === 'done') return progress;
  const results = { ...progress.results, [progress.now]: result };
  return { now: checks[checks.indexOf(progress.now) + 1] ?? 'done', results };
}

export const allGood = ({ results }: Progress): boolean =>
  checks.every((check) => results[check] === 'good');
