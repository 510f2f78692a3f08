import { useState, type FormEvent } from 'react';
import { post } from '../../../api/client';
import { commonSentences } from '../../../api/commonText';
import { useAct } from '../../../api/useAct';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { Question } from '../../../ui/Page';
import { serverNow } from '../../../util/clock';
import { mobile } from '../../../util/mobile';
import { ProblemNotice } from '../../ProblemNotice';

export interface SentCode {
  readonly mobile: string;
  /** From when another code may be asked for, in the server's time. */
  readonly resendAt: number;
}

export async function sendCode(number: string): Promise<SentCode> {
  const answer = await post('/api/sign-in/code', {
    mobile: number,
  });
  return { mobile: number, resendAt: serverNow() + answer.resendAfterSeconds * 1000 };
}

export function NumberForm({ onSent }: { readonly onSent: (sent: SentCode) => void }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const { busy, problem, run } = useAct();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const number = mobile(typed);
    setWrong(number === null);
    if (number !== null) void run(async () => onSent(await sendCode(number)));
  };
  const refused = wrong || problem?.code === 'mobile.invalid';
  return (
    <form onSubmit={submit} noValidate className="sign-in-fields">
      <Question>{m.sign_in_title()}</Question>
      <p className="page-lead">{m.sign_in_lead()}</p>
      <Field
        label={m.mobile_label()}
        help={m.mobile_help()}
        error={refused ? commonSentences['mobile.invalid']() : undefined}
        kind="digits"
        large
        autoComplete="tel-national"
        value={typed}
        onChange={setTyped}
      />
      {problem && !refused && <ProblemNotice problem={problem} />}
      <Button kind="filled" type="submit" busy={busy && m.sending()}>
        {m.send_code()}
      </Button>
      <Notice tone="plain" icon="shield">
        {m.mobile_promise()}
      </Notice>
    </form>
  );
}
