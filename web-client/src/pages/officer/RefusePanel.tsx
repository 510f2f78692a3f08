import { m } from '../../messages-compiled/messages.js';
import { ReasonedPanel } from './ReasonedPanel';

interface Props {
  readonly name: string;
  /** What is asked, where it is not about a relationship. */
  readonly question?: string;
  /** What the button says. */
  readonly act?: string;
  readonly onRefuse: (reason: string) => Promise<unknown>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A no, with why. */
export function RefusePanel({ name, question, act, onRefuse, onDone, onClose }: Props) {
  return (
    <ReasonedPanel
      question={question ?? m.approvals_reason({ name })}
      act={act ?? m.approvals_refuse()}
      ends
      onAct={onRefuse}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
