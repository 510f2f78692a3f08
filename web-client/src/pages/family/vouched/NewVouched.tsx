import { useState, type FormEvent } from 'react';
import { post } from '../../../api/client';
import { useAct } from '../../../api/useAct';
import { m } from '../../../messages-compiled/messages.js';
import { navigate } from '../../../router';
import { Button } from '../../../ui/Button';
import { Choice, Field } from '../../../ui/Field';
import { Page, Question } from '../../../ui/Page';
import { BackBar } from '../../../ui/TopBar';
import { ProblemNotice } from '../../ProblemNotice';
import { isoOf, noBirthDate } from '../../person/birth';
import { BirthDate } from '../../person/BirthDate';
import { identitySent, noIdentity } from '../../person/identity';
import { IdentityFields } from '../../person/IdentityFields';
import { firstFault, serverFault, type Fault } from '../../person/registration';
import { ties, tieText } from './tieText';

const formId = 'vouched';

/** Somebody without a phone: who they are and what one is to them. Then comes whose relative they are. */
export default function NewVouched() {
  const { busy, problem, run } = useAct();
  const [fault, setFault] = useState<Fault | null>(null);
  const [tried, setTried] = useState(false);
  const [form, setForm] = useState({
    givenName: '',
    familyName: '',
    identity: noIdentity,
    birth: noBirthDate,
    tie: '',
  });
  const tie = ties.find((one) => one === form.tie);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const found = firstFault(form);
    setFault(found);
    if (found || tie === undefined) return;
    const { givenName, familyName, birth } = form;
    const body = {
      givenName,
      familyName,
      ...identitySent(form.identity),
      birthDate: isoOf(birth) ?? '',
      tie,
    };
    void run(async () => {
      const { personId } = await post('/api/me/vouched-people', body);
      navigate(`/companions/${personId}/relatives/new`, 'replace');
    });
  };
  const shown = fault ?? (problem && serverFault(problem));
  const errorOf = (field: Fault['field']) => (shown?.field === field ? shown.words : undefined);
  const text = (field: 'givenName' | 'familyName', label: string) => (
    <Field
      label={label}
      error={errorOf(field)}
      value={form[field]}
      onChange={(value) => setForm({ ...form, [field]: value })}
    />
  );
  return (
    <Page
      title={m.vouched_new_title()}
      bar={<BackBar title={m.vouched_bar()} back="/companions" />}
      foot={
        <Button kind="filled" type="submit" form={formId} busy={busy && m.saving()}>
          {m.register_submit()}
        </Button>
      }
    >
      <Question>{m.vouched_new_title()}</Question>
      <p className="page-lead">{m.vouched_new_lead()}</p>
      <form id={formId} className="form" onSubmit={submit} noValidate>
        {text('givenName', m.given_name())}
        {text('familyName', m.family_name())}
        <Choice
          label={m.tie_label()}
          empty={m.relation_empty()}
          error={tried && !fault && tie === undefined ? m.problem_tie_impossible() : undefined}
          options={ties.map((value) => ({ value, words: tieText(value) }))}
          value={form.tie}
          onChange={(chosen) => setForm({ ...form, tie: chosen })}
        />
        <BirthDate
          value={form.birth}
          error={errorOf('birthDate')}
          onChange={(birth) => setForm({ ...form, birth })}
        />
        <IdentityFields
          another
          value={form.identity}
          errorOf={errorOf}
          onChange={(identity) => setForm({ ...form, identity })}
        />
        {problem && !serverFault(problem) && <ProblemNotice problem={problem} />}
      </form>
    </Page>
  );
}
