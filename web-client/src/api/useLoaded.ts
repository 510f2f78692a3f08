import { useCallback, useEffect, useState } from 'react';
import { Problem } from './problem';
import { signedOut } from './session';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: Problem };

/**
 * Loads once for each `key`; `again` asks anew while what is known stays on the page. An ended session
 * leads to the sign-in page from wherever it is noticed.
 */
export function useLoaded<T>(key: string, load: () => Promise<T>): [Loaded<T>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    load().then(
      (value) => current && setLoaded({ state: 'ready', value }),
      (thrown: unknown) => current && fail(Problem.of(thrown), setLoaded),
    );
    return () => {
      current = false;
    };
    // `load` is a new function at every render; `key` says when it means something else.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, round]);
  return [loaded, useCallback(() => setRound((n) => n + 1), [])];
}

function fail<T>(problem: Problem, set: (loaded: Loaded<T>) => void): void {
  if (problem.code === 'auth.required') signedOut();
  else set({ state: 'failed', problem });
}
