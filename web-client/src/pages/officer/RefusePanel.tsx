import '../staff/panels.css';
import { useState } from 'react';
import { useAct } from '../../api/useAct';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { ProblemNotice } from '../ProblemNotice';

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

/** A refusal is told to the family with its reason, so it cannot be sent without one. */
export function RefusePanel({ name, question, act, onRefuse, onDone, onClose }: Props) {
  const [reason, setReason] = useState('');
  const { busy, problem, run } = useAct();
  const refuse = async () => {
    if (await run(() => onRefuse(reason.trim()))) onDone();
  };
  return (
    <form
      className="reason-panel"
      onSubmit={(event) => {
        event.preventDefault();
        void refuse();
      }}
    >
      <Field
        label={question ?? m.approvals_reason({ name })}
        help={m.approvals_reason_help()}
        value={reason}
        maxLength={300}
        onChange={setReason}
      />
      {problem && <ProblemNotice problem={problem} />}
      <div className="reason-acts">
        <Button
          type="submit"
          kind="end"
          size="desk"
          disabled={reason.trim() === ''}
          busy={busy && m.saving()}
        >
          {act ?? m.approvals_refuse()}
        </Button>
        <Button size="desk" onClick={onClose}>
          {m.go_back()}
        </Button>
      </div>
    </form>
  );
}
