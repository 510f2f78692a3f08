import '../staff/panels.css';
import './DecisionForm.css';
import { useEffect, useId, useRef, useState } from 'react';
import { post } from '../../api/client';
import { decisionText } from '../../api/requestText';
import type { DecisionKind, Request } from '../../api/requestTypes';
import { useAct } from '../../api/useAct';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { TextBox } from '../../ui/TextBox';
import { ProblemNotice } from '../ProblemNotice';
import { requestWords } from './requestWords';

interface Props {
  readonly request: Request;
  readonly onDecided: (request: Request) => void;
  readonly onClose: () => void;
}

/** Only the decisions this office may take on this request; each needs reasons the family can read. */
export function DecisionForm({ request, onDecided, onClose }: Props) {
  const [kind, setKind] = useState<DecisionKind | null>(null);
  const [words, setWords] = useState({ reasons: '', conditions: '', nextStep: '' });
  const { busy, problem, run } = useAct();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const change = (part: Partial<typeof words>) => setWords((old) => ({ ...old, ...part }));
  const conditional = kind === 'GRANT_CONDITIONAL';
  const whole = words.reasons.trim() !== '' && (!conditional || words.conditions.trim() !== '');
  const decide = (chosen: DecisionKind) =>
    run(async () => onDecided(await post(`/api/requests/${request.id}/decision`, said(chosen))));
  const said = (chosen: DecisionKind) => ({
    kind: chosen,
    reasons: words.reasons.trim(),
    ...(conditional && { conditions: words.conditions.trim() }),
    ...(words.nextStep.trim() !== '' && { nextStep: words.nextStep.trim() }),
  });
  return (
    <form
      ref={form}
      className="decision"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (kind && whole) void decide(kind);
      }}
    >
      <h3 id={id}>{m.decide_title({ request: requestWords(request) })}</h3>
      <Kinds of={request} chosen={kind} onChoose={setKind} label={id} />
      <TextBox
        label={m.decision_reasons()}
        help={m.decide_reasons_help()}
        value={words.reasons}
        onChange={(reasons) => change({ reasons })}
      />
      {conditional && (
        <Field
          label={m.decision_conditions()}
          value={words.conditions}
          onChange={(conditions) => change({ conditions })}
        />
      )}
      <Field
        label={m.decide_next()}
        value={words.nextStep}
        onChange={(nextStep) => change({ nextStep })}
      />
      {problem && <ProblemNotice problem={problem} />}
      <div className="reason-acts">
        <Button
          type="submit"
          kind="filled"
          size="desk"
          icon="check"
          disabled={kind === null || !whole}
          busy={busy && m.saving()}
        >
          {m.decide_send()}
        </Button>
        <Button size="desk" onClick={onClose}>
          {m.go_back()}
        </Button>
      </div>
    </form>
  );
}

interface KindsProps {
  readonly of: Request;
  readonly chosen: DecisionKind | null;
  readonly onChoose: (kind: DecisionKind) => void;
  readonly label: string;
}

function Kinds({ of, chosen, onChoose, label }: KindsProps) {
  return (
    <fieldset className="reason-chips" aria-labelledby={label}>
      {of.allowedDecisions.map((kind) => (
        <label key={kind} className="reason-chip">
          <input
            type="radio"
            name={label}
            checked={chosen === kind}
            onChange={() => onChoose(kind)}
          />
          {decisionText(kind)}
        </label>
      ))}
    </fieldset>
  );
}
