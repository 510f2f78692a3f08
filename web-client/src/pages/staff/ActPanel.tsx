import './panels.css';
import { useId, type ReactNode } from 'react';
import { useAct } from '../../api/useAct';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { ProblemNotice } from '../ProblemNotice';

interface Props {
  readonly title: string;
  readonly act: string;
  readonly ready: boolean;
  readonly send: () => Promise<unknown>;
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question docked to what it is about, with the act that answers it. */
export function ActPanel({ title, act, ready, send, onDone, onClose, children }: Props) {
  const { busy, problem, run } = useAct();
  const id = useId();
  const go = async () => {
    if (await run(send)) onDone();
  };
  return (
    <form
      className="reason-panel"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void go();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
      {problem && <ProblemNotice problem={problem} />}
      <div className="reason-acts">
        <Button type="submit" kind="filled" size="desk" disabled={!ready} busy={busy && m.saving()}>
          {act}
        </Button>
        <Button size="desk" onClick={onClose}>
          {m.go_back()}
        </Button>
      </div>
    </form>
  );
}
