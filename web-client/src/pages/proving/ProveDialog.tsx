import { useState } from 'react';
import { post } from '../../api/client';
import { useAct } from '../../api/useAct';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { toAscii } from '../../util/digits';
import { ProblemNotice } from '../ProblemNotice';
import { stepUpByPasskey } from './passkey';
import { PasskeyButton } from './PasskeyButton';
import { ProviderButton } from './ProviderButton';

const length = 6;
const ofField = new Set(['code.wrong', 'code.expired']);

interface Props {
  readonly means: readonly string[];
  readonly onOver: (proven: boolean) => void;
}

export function ProveDialog({ means, onOver }: Props) {
  const [sent, setSent] = useState(false);
  const [code, setCode] = useState('');
  const { busy, problem, run } = useAct();
  const send = () => run(() => post('/api/me/step-up/code')).then((done) => done && setSent(true));
  const confirm = (digits: string) =>
    run(() => post('/api/me/step-up', { code: digits })).then((done) => done && onOver(true));
  const type = (typed: string) => {
    setCode(typed);
    if (toAscii(typed).length === length && !busy) void confirm(toAscii(typed));
  };
  const wrong = problem && ofField.has(problem.code) ? problem.sentence() : undefined;
  return (
    <Dialog
      title={m.step_up_title()}
      onClose={() => onOver(false)}
      actions={
        <>
          {sent ? (
            <Button
              kind="filled"
              size="desk"
              busy={busy && m.saving()}
              onClick={() => void confirm(toAscii(code))}
            >
              {m.step_up_confirm()}
            </Button>
          ) : (
            means.includes('CODE') && (
              <Button
                kind={means.includes('PASSKEY') ? 'plain' : 'filled'}
                size="desk"
                busy={busy && m.sending()}
                onClick={() => void send()}
              >
                {m.step_up_send()}
              </Button>
            )
          )}
          <Button size="desk" onClick={() => onOver(false)}>
            {m.go_back()}
          </Button>
        </>
      }
    >
      <p>{means.length === 0 ? m.step_up_without_means() : m.step_up_lead()}</p>
      {means.includes('PASSKEY') && (
        <PasskeyButton
          words={m.step_up_by_passkey()}
          size="desk"
          work={stepUpByPasskey}
          onDone={() => onOver(true)}
        />
      )}
      {means.includes('PROVIDER') && (
        <ProviderButton size="desk" again then={location.pathname + location.search} />
      )}
      {sent && (
        <Field
          label={m.code_label()}
          error={wrong}
          kind="code"
          large
          maxLength={length}
          autoComplete="one-time-code"
          value={code}
          onChange={type}
        />
      )}
      {problem && wrong === undefined && <ProblemNotice problem={problem} />}
    </Dialog>
  );
}
