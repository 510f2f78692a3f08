import './Documents.css';
import { useRef, useState } from 'react';
import { useAct } from '../../../api/useAct';
import { m } from '../../../messages-compiled/messages.js';
import type { PageProps } from '../../../router';
import { Button, ButtonLink } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Notice } from '../../../ui/Notice';
import { Page, Question } from '../../../ui/Page';
import { BackBar } from '../../../ui/TopBar';
import { localDigits } from '../../../util/digits';
import { ProblemNotice } from '../../ProblemNotice';
import { sendPicture } from './sendPicture';
import { smaller } from './smaller';

/** Of a relationship, or without `id` of who one is oneself. */
const pathOf = (id: string | undefined): string =>
  id === undefined ? '/api/me/takeover/evidence' : `/api/relationships/${id}/evidence`;

/** A photo of what shows the relationship: the birth certificate mostly. Nobody has to send one. */
export default function Documents({ params }: PageProps) {
  const id = params['id'];
  const { busy, problem, run } = useAct();
  const input = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState(0);
  const [last, setLast] = useState<File | null>(null);
  const [filed, setFiled] = useState<{ readonly count: number; readonly most: number } | null>(
    null,
  );
  const send = (file: File) => {
    setLast(file);
    setShare(0);
    void run(async () => {
      const picture = await smaller(file);
      setFiled(await sendPicture(pathOf(id), picture, setShare));
    });
  };
  const [title, lead] =
    id === undefined
      ? [m.takeover_documents_title(), m.takeover_documents_lead()]
      : [m.documents_title(), m.documents_lead()];
  const over = filed !== null && filed.count >= filed.most;
  const again = problem?.code === 'network.offline' && last !== null;
  return (
    <Page
      title={title}
      bar={<BackBar title={m.documents_bar()} back="/" />}
      foot={
        over ? (
          <ButtonLink href="/" kind="filled">
            {m.to_home()}
          </ButtonLink>
        ) : (
          <Button
            kind="filled"
            icon="camera"
            busy={busy && m.documents_sending({ percent: localDigits(Math.round(share * 100)) })}
            onClick={() => (again ? send(last) : input.current?.click())}
          >
            {again ? m.try_again() : filed ? m.documents_another() : m.documents_choose()}
          </Button>
        )
      }
    >
      <Question>{title}</Question>
      <p className="page-lead">{lead}</p>
      <ul className="documents-advice">
        {[m.documents_advice_light(), m.documents_advice_whole(), m.documents_advice_read()].map(
          (words) => (
            <li key={words}>
              <Icon name="check" size={20} />
              {words}
            </li>
          ),
        )}
      </ul>
      <input
        ref={input}
        className="documents-input"
        type="file"
        accept="image/*"
        aria-label={m.documents_choose()}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) send(file);
        }}
      />
      {busy && <progress className="documents-progress" value={share} aria-label={m.sending()} />}
      {filed && !busy && !problem && (
        <Notice tone="act" icon="check">
          {m.documents_sent({ count: localDigits(filed.count), most: localDigits(filed.most) })}
        </Notice>
      )}
      {problem && <ProblemNotice problem={problem} />}
      <p className="page-lead">{m.documents_privacy()}</p>
    </Page>
  );
}
