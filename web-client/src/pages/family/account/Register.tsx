import { useState, type FormEvent } from 'react';
import { post } from '../../../api/client';
import { signedIn, useSession } from '../../../api/session';
import { useAct } from '../../../api/useAct';
import { m } from '../../../messages-compiled/messages.js';
import { navigate } from '../../../router';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { Page, Question } from '../../../ui/Page';
import { Header } from '../../../ui/TopBar';
import { ProblemNotice } from '../../ProblemNotice';
import { isoOf, noBirthDate } from '../../person/birth';
import { BirthDate } from '../../person/BirthDate';
import { identitySent, noIdentity } from '../../person/identity';
import { IdentityFields } from '../../person/IdentityFields';
import { firstFault, serverFault, type Fault } from '../../person/registration';
import { Takeover } from './Takeover';

const formId = 'registration';

/** Or, for somebody whom another vouched for, what became of their word. */
export default function Register() {
  const session = useSession();
  const [again, setAgain] = useState(false);
  const takeover = session.state === 'in' && !session.me.registered && session.me.takeover;
  return takeover && takeover.status !== 'WITHDRAWN' && !again ? (
    <Takeover takeover={takeover} onAgain={() => setAgain(true)} />
  ) : (
    <Form onSent={() => setAgain(false)} />
  );
}

function Form({ onSent }: { readonly onSent: () => void }) {
  const session = useSession();
  const { busy, problem, run } = useAct();
  const [fault, setFault] = useState<Fault | null>(null);
  const [form, setForm] = useState({
    givenName: '',
    familyName: '',
    identity: noIdentity,
    birth: noBirthDate,
  });
  const already = session.state === 'in' && session.me.registered;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = firstFault(form);
    setFault(found);
    if (found) return;
    const { givenName, familyName, birth } = form;
    const body = {
      givenName,
      familyName,
      ...identitySent(form.identity),
      birthDate: isoOf(birth) ?? '',
    };
    void run(async () => {
      const me = await post('/api/me/registration', body);
      signedIn(me);
      if (me.registered) navigate('/relatives/new', 'replace');
      else onSent();
    });
  };
  const shown = fault ?? (problem && serverFault(problem));
  const errorOf = (field: Fault['field']) => (shown?.field === field ? shown.words : undefined);
  return (
    <Page
      title={m.register_title()}
      bar={<Header />}
      foot={
        <Button kind="filled" type="submit" form={formId} busy={busy && m.saving()}>
          {m.register_submit()}
        </Button>
      }
    >
      <Question>{already ? m.register_again() : m.register_title()}</Question>
      <p className="page-lead">{m.register_lead()}</p>
      <form id={formId} className="form" onSubmit={submit} noValidate>
        <Field
          label={m.given_name()}
          error={errorOf('givenName')}
          autoComplete="given-name"
          value={form.givenName}
          onChange={(givenName) => setForm({ ...form, givenName })}
        />
        <Field
          label={m.family_name()}
          error={errorOf('familyName')}
          autoComplete="family-name"
          value={form.familyName}
          onChange={(familyName) => setForm({ ...form, familyName })}
        />
        <IdentityFields
          value={form.identity}
          errorOf={errorOf}
          onChange={(identity) => setForm({ ...form, identity })}
        />
        <BirthDate
          value={form.birth}
          error={errorOf('birthDate')}
          onChange={(birth) => setForm({ ...form, birth })}
        />
        {problem && !serverFault(problem) && <ProblemNotice problem={problem} />}
      </form>
    </Page>
  );
}
