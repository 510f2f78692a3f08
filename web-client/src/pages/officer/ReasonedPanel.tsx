import '../staff/panels.css';
import { useState } from 'react';
import { m } from '../../messages-compiled/messages.js';
import { useAct } from '../../api/useAct';
import { Field } from '../../ui/Field';
import { ProblemNotice } from '../ProblemNotice';
import { PanelActs } from '../staff/PanelActs';

interface Props {
  readonly question: string;
  /** What the button says. */
  readonly act: string;
  readonly ends: boolean;
  readonly onAct: (reason: string) => Promise<unknown>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A decision that is told to the family with its reason, so it cannot be sent without one. */
export function ReasonedPanel({ question, act, ends, onAct, onDone, onClose }: Props) {
  const [reason, setReason] = useState('');
  const { busy, problem, run } = useAct();
  const send = async () => {
    if (await run(() => onAct(reason.trim()))) onDone();
  };
  return (
    <form
      className="reason-panel"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field
        label={question}
        help={m.approvals_reason_help()}
        value={reason}
        maxLength={300}
        onChange={setReason}
      />
      {problem && <ProblemNotice problem={problem} />}
      <PanelActs act={act} ends={ends} ready={reason.trim() !== ''} busy={busy} onClose={onClose} />
    </form>
  );
}
