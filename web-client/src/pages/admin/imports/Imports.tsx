import '../../staff/Lists.css';
import '../../staff/StaffForm.css';
import './Imports.css';
import { useEffect, useRef, useState } from 'react';
import { get } from '../../../api/client';
import { useAct } from '../../../api/useAct';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { Choice } from '../../../ui/Field';
import { Loading } from '../../Loading';
import { ProblemNotice } from '../../ProblemNotice';
import { DeskPage } from '../../staff/DeskPage';
import { FileRow } from './FileRow';
import { kinds } from './importWords';
import { sendFile, type ImportFile, type Kind } from './sendFile';

const moving = (file: ImportFile) => file.state === 'CHECKING' || file.state === 'WRITING';

/** How often a file on its way is asked how far it has come. */
const pause = 1500;

/** Registers brought from files: tried, looked at, written. */
export default function Imports() {
  const [loaded, again] = useLoaded('imports', () => get('/api/imports'));
  const underWay = loaded.state === 'ready' && loaded.value.some(moving);
  useEffect(() => {
    if (!underWay) return undefined;
    const timer = setInterval(again, pause);
    return () => clearInterval(timer);
  }, [underWay, again]);
  return (
    <DeskPage title={m.imports_title()} at="/imports">
      <div className="desk-head">
        <h1>{m.imports_title()}</h1>
      </div>
      <div className="desk-body">
        <p className="staff-section-lead">{m.imports_lead()}</p>
        <HandOver onSent={again} />
        <section className="staff-section">
          <h2>{m.imports_files()}</h2>
          <Loading of={loaded} again={again}>
            {(files) =>
              files.length === 0 ? (
                <p className="list-empty">{m.imports_none()}</p>
              ) : (
                <ul className="staff-list">
                  {files.map((file) => (
                    <FileRow key={file.id} file={file} onMoved={again} />
                  ))}
                </ul>
              )
            }
          </Loading>
        </section>
      </div>
    </DeskPage>
  );
}

function HandOver({ onSent }: { readonly onSent: () => void }) {
  const { busy, problem, run } = useAct();
  const [kind, setKind] = useState<Kind | ''>('');
  const input = useRef<HTMLInputElement>(null);
  const send = async (file: File) => {
    if (kind !== '' && (await run(() => sendFile(kind, file)))) onSent();
  };
  return (
    <div className="staff-form">
      <div className="staff-fields">
        <Choice
          label={m.imports_kind()}
          value={kind}
          onChange={(chosen) => setKind(chosen as Kind | '')}
          options={Object.entries(kinds).map(([value, { words }]) => ({ value, words: words() }))}
          empty={m.choose()}
        />
      </div>
      {kind !== '' && (
        <p className="imports-columns">
          {m.imports_columns()}
          <bdi lang="en" dir="ltr">
            {kinds[kind].columns}
          </bdi>
        </p>
      )}
      <input
        ref={input}
        className="imports-input"
        type="file"
        accept=".csv,.xlsx"
        aria-label={m.imports_choose()}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) void send(file);
        }}
      />
      {problem && <ProblemNotice problem={problem} />}
      <div className="staff-acts">
        <Button
          size="desk"
          kind="filled"
          disabled={kind === ''}
          busy={busy && m.imports_sending()}
          onClick={() => input.current?.click()}
        >
          {m.imports_choose()}
        </Button>
      </div>
    </div>
  );
}
