import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../ProblemNotice';
import { knowsPasskeys } from './passkey';
import { usePasskey } from './usePasskey';

interface Props {
  readonly words: string;
  readonly size: 'family' | 'desk';
  readonly work: () => Promise<void>;
  readonly onDone: () => void;
}

/** The officials' normal way in; a browser that knows no passkeys says so instead. */
export function PasskeyButton({ words, size, work, onDone }: Props) {
  const { busy, problem, act, words: trouble } = usePasskey();
  if (!knowsPasskeys()) return <Notice icon="info">{m.passkey_unknown()}</Notice>;
  return (
    <>
      <Button
        kind="filled"
        size={size}
        icon="lock"
        busy={busy && m.passkey_waiting()}
        onClick={() => void act(work).then((done) => done && onDone())}
      >
        {words}
      </Button>
      {trouble !== null && <Notice icon="info">{trouble}</Notice>}
      {problem && <ProblemNotice problem={problem} />}
    </>
  );
}
