import '../staff/StaffForm.css';
import { useState, type ReactNode } from 'react';
import { get, post } from '../../api/client';
import type { NewOffice, Title } from '../../api/officeTypes';
import { useAct } from '../../api/useAct';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Choice, Field } from '../../ui/Field';
import { Loading } from '../Loading';
import { ProblemNotice } from '../ProblemNotice';
import { DeskPage } from '../staff/DeskPage';
import { roleWords } from '../staff/roleText';
import { roleOptions } from './officeWords';

/** What offices are called, in both languages. */
export default function Titles() {
  const [loaded, again] = useLoaded('titles', () => get('/api/office-titles'));
  const [role, setRole] = useState('');
  return (
    <DeskPage title={m.titles_title()} at="/titles">
      <div className="desk-head">
        <h1>{m.titles_title()}</h1>
      </div>
      <div className="desk-body">
        <p className="staff-section-lead">{m.titles_lead()}</p>
        <Loading of={loaded} again={again}>
          {(titles) => (
            <ul className="staff-rows">
              {titles.map((title) => (
                <TitleLine key={title.key} title={title} onRenamed={again} />
              ))}
            </ul>
          )}
        </Loading>
        <section className="staff-section">
          <h2>{m.titles_new()}</h2>
          <Words
            fa=""
            en=""
            act={m.titles_add()}
            ready={role !== ''}
            onSend={(words) =>
              post('/api/office-titles', { role: role as NewOffice['role'], ...words })
            }
            onSent={again}
          >
            <Choice
              label={m.office_role()}
              value={role}
              onChange={setRole}
              options={roleOptions()}
              empty={m.choose()}
            />
          </Words>
        </section>
      </div>
    </DeskPage>
  );
}

interface LineProps {
  readonly title: Title;
  readonly onRenamed: () => void;
}

function TitleLine({ title, onRenamed }: LineProps) {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <span className="staff-rows-words">
        <strong lang="fa">{title.fa}</strong>
        <span>
          <bdi lang="en">{title.en}</bdi>
          {` · ${roleWords(title.role)}`}
        </span>
      </span>
      <Button size="desk" pressed={open} onClick={() => setOpen(!open)}>
        {m.titles_rename()}
        <span className="hidden-words"> {title.fa}</span>
      </Button>
      {open && (
        <Words
          fa={title.fa}
          en={title.en}
          act={m.titles_rename()}
          ready
          onSend={(words) => post(`/api/office-titles/${title.key}`, words)}
          onSent={() => {
            setOpen(false);
            onRenamed();
          }}
        />
      )}
    </li>
  );
}

interface WordsProps {
  readonly fa: string;
  readonly en: string;
  readonly act: string;
  readonly ready: boolean;
  readonly onSend: (words: { fa: string; en: string }) => Promise<unknown>;
  readonly onSent: () => void;
  readonly children?: ReactNode;
}

function Words({ fa, en, act, ready, onSend, onSent, children }: WordsProps) {
  const { busy, problem, run } = useAct();
  const [words, setWords] = useState({ fa, en });
  const complete = ready && words.fa.trim() !== '' && words.en.trim() !== '';
  const send = async () => {
    if (!(await run(() => onSend(words)))) return;
    setWords({ fa, en });
    onSent();
  };
  return (
    <form
      className="staff-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className="staff-fields">
        {children}
        <Field
          label={m.titles_fa()}
          value={words.fa}
          maxLength={120}
          onChange={(typed) => setWords({ ...words, fa: typed })}
        />
        <Field
          label={m.titles_en()}
          value={words.en}
          maxLength={120}
          onChange={(typed) => setWords({ ...words, en: typed })}
        />
      </div>
      {problem && <ProblemNotice problem={problem} />}
      <div className="staff-acts">
        <Button type="submit" size="desk" disabled={!complete} busy={busy && m.saving()}>
          {act}
        </Button>
      </div>
    </form>
  );
}
