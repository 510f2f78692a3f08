import './panels.css';
import { useId, type ReactNode } from 'react';
import { useAct } from '../../api/useAct';
import { ProblemNotice } from '../ProblemNotice';
import { PanelActs } from './PanelActs';

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
      <PanelActs act={act} ready={ready} busy={busy} onClose={onClose} />
    </form>
  );
}
