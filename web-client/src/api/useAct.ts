import { useCallback, useState } from 'react';
import { Problem } from './problem';
import { signedOut } from './session';

interface Act {
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** Runs one act; while it runs a second press does nothing. Says whether it succeeded. */
  readonly run: (act: () => Promise<unknown>) => Promise<boolean>;
}

/** An act of the person on the server: whether it is under way and what went wrong with the last one. */
export function useAct(): Act {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = useCallback(async (act: () => Promise<unknown>) => {
    setBusy(true);
    setProblem(null);
    try {
      await act();
      return true;
    } catch (thrown) {
      const found = Problem.of(thrown);
      if (found.code === 'auth.required') signedOut();
      setProblem(found);
      return false;
    } finally {
      setBusy(false);
    }
  }, []);
  return { busy, problem, run };
}
