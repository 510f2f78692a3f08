import { useState, type FormEvent } from 'react';
import { post } from '../../../api/client';
import { signedIn } from '../../../api/session';
import { useAct } from '../../../api/useAct';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { Question } from '../../../ui/Page';
import { useNow } from '../../../ui/useNow';
import { localDigits, toAscii } from '../../../util/digits';
import { exactWords } from '../../../util/duration';
import { ProblemNotice } from '../../ProblemNotice';
import { sendCode, type SentCode } from './NumberForm';

const length = 6;
const ofField = new Set(['code.wrong', 'code.expired']);

interface Props {
  readonly sent: SentCode;
  readonly onResent: (sent: SentCode) => void;
  readonly onOtherNumber: () => void;
}

export function CodeForm({ sent, onResent, onOtherNumber }: Props) {
  const [code, setCode] = useState('');
  const { busy, problem, run } = useAct();
  const signIn = (digits: string) =>
    void run(async () =>
      signedIn(await post('/api/sign-in', { mobile: sent.mobile, code: digits })),
    );
  const type = (typed: string) => {
    setCode(typed);
    // A code that is whole needs no button: phones fill it in from the message.
    if (toAscii(typed).length === length && !busy) signIn(toAscii(typed));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn(toAscii(code));
  };
  const wrong = problem && ofField.has(problem.code) ? problem.sentence() : undefined;
  return (
    <form onSubmit={submit} noValidate className="sign-in-fields">
      <Question>{m.code_title()}</Question>
      <p className="page-lead">
        {m.code_lead()} <bdi className="ltr">{localDigits(sent.mobile.replace('+98', '0'))}</bdi>
      </p>
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
      {problem && wrong === undefined && <ProblemNotice problem={problem} />}
      <Button kind="filled" type="submit" busy={busy && m.signing_in()}>
        {m.sign_in()}
      </Button>
      <Resend sent={sent} onResent={onResent} />
      <Button kind="quiet" onClick={onOtherNumber}>
        {m.other_number()}
      </Button>
    </form>
  );
}

function Resend({ sent, onResent }: Pick<Props, 'sent' | 'onResent'>) {
  const left = sent.resendAt - useNow();
  const { busy, problem, run } = useAct();
  if (left > 0) return <p className="page-quiet">{m.resend_in({ time: exactWords(left) })}</p>;
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <Button
        busy={busy && m.sending()}
        onClick={() => void run(async () => onResent(await sendCode(sent.mobile)))}
      >
        {m.resend()}
      </Button>
    </>
  );
}
