import '../staff/panels.css';
import { useState } from 'react';
import { m } from '../../messages-compiled/messages.js';
import { useAct } from '../../api/useAct';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { ProblemNotice } from '../ProblemNotice';

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
      <div className="reason-acts">
        <Button
          type="submit"
          kind={ends ? 'end' : 'filled'}
          size="desk"
          disabled={reason.trim() === ''}
          busy={busy && m.saving()}
        >
          {act}
        </Button>
        <Button size="desk" onClick={onClose}>
          {m.go_back()}
        </Button>
      </div>
    </form>
  );
}
