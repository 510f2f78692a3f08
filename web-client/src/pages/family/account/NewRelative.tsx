import { useState, type FormEvent } from 'react';
import { post } from '../../../api/client';
import { relations, type Kin, type Relation } from '../../../api/types';
import { useAct } from '../../../api/useAct';
import { m } from '../../../messages-compiled/messages.js';
import type { PageProps } from '../../../router';
import { Button } from '../../../ui/Button';
import { Choice, Field } from '../../../ui/Field';
import { Page, Question } from '../../../ui/Page';
import { BackBar } from '../../../ui/TopBar';
import { toAscii } from '../../../util/digits';
import { ProblemNotice } from '../../ProblemNotice';
import { relationText } from '../../../api/relationText';
import { RelativeSent } from './RelativeSent';

const formId = 'relative';

interface Declaration {
  readonly prisonerNumber: string;
  readonly relation: Relation;
}

const declare = (vouched: string | undefined, body: Declaration): Promise<Kin> =>
  vouched === undefined
    ? post('/api/me/relationships', body)
    : post(`/api/me/vouched-people/${vouched}/relationships`, body);

/** A prisoner of one's own, or with `id` of somebody whom one vouched for. */
export default function NewRelative({ params }: PageProps) {
  const vouched = params['id'];
  const [number, setNumber] = useState('');
  const [relation, setRelation] = useState('');
  const [tried, setTried] = useState(false);
  const [sent, setSent] = useState<string | null>(null);
  const { busy, problem, run } = useAct();
  const [title, bar] = vouched
    ? [m.vouched_relative_title(), m.vouched_bar()]
    : [m.relative_title(), m.relative_bar()];
  if (sent !== null) return <RelativeSent relationshipId={sent} />;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (number.trim() === '' || relation === '') return;
    const body = { prisonerNumber: toAscii(number).trim(), relation: relation as Relation };
    void run(async () => setSent((await declare(vouched, body)).relationshipId));
  };
  const unknown = problem?.code === 'prisoner.unknown' ? problem.sentence() : undefined;
  return (
    <Page
      title={title}
      bar={<BackBar title={bar} back={vouched ? '/companions' : '/'} />}
      foot={
        <Button kind="filled" type="submit" form={formId} busy={busy && m.sending()}>
          {m.relative_submit()}
        </Button>
      }
    >
      <Question>{title}</Question>
      <p className="page-lead">{m.relative_lead()}</p>
      <form id={formId} className="form" onSubmit={submit} noValidate>
        <Field
          label={m.prisoner_number()}
          help={m.prisoner_number_help()}
          error={tried && number.trim() === '' ? m.prisoner_number_missing() : unknown}
          kind="digits"
          large
          value={number}
          onChange={setNumber}
        />
        <Choice
          label={m.relation_label()}
          empty={m.relation_empty()}
          error={tried && relation === '' ? m.relation_missing() : undefined}
          options={relations.map((value) => ({ value, words: relationText(value) }))}
          value={relation}
          onChange={setRelation}
        />
        {problem && unknown === undefined && <ProblemNotice problem={problem} />}
      </form>
    </Page>
  );
}
