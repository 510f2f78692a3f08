import { useState } from 'react';
import { useAct } from '../../api/useAct';
import { m } from '../../messages-compiled/messages.js';
import { NoPasskey } from './passkey';

/** One act with a passkey: what went wrong with the last, in words; nothing when it went well. */
export function usePasskey() {
  const { busy, problem, run } = useAct();
  const [none, setNone] = useState(false);
  const act = async (work: () => Promise<void>): Promise<boolean> => {
    setNone(false);
    let given = true;
    const done = await run(async () => {
      try {
        await work();
      } catch (thrown) {
        if (!(thrown instanceof NoPasskey)) throw thrown;
        given = false;
      }
    });
    setNone(!given);
    return done && given;
  };
  return { busy, problem, act, words: none ? m.passkey_none() : null };
}
