import { useState } from 'react';
import { get, post } from '../../../api/client';
import type { Schemas } from '../../../api/types';
import { useAct } from '../../../api/useAct';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { joinWords } from '../../../util/duration';
import { Loading } from '../../Loading';
import { ProblemNotice } from '../../ProblemNotice';
import { ActPanel } from '../../staff/ActPanel';
import { languages, languageText } from '../../staff/languages';
import { Boxes } from './Boxes';

type Interpreter = Schemas['InterpreterRow'];

interface Props {
  readonly prison: string;
}

/** Who interprets at visits in the prison's province. */
export function Interpreters({ prison }: Props) {
  const [loaded, again] = useLoaded(`interpreters-${prison}`, () =>
    get(`/api/timetable/prisons/${prison}/interpreters`),
  );
  const [adding, setAdding] = useState(false);
  return (
    <section className="session-section">
      <h2>{m.interpreters_title()}</h2>
      <p>{m.interpreters_lead()}</p>
      <Loading of={loaded} again={again}>
        {(all) =>
          all.length === 0 ? (
            <p className="list-empty">{m.interpreters_none()}</p>
          ) : (
            <ul className="staff-list">
              {all.map((one) => (
                <Row key={one.id} prison={prison} one={one} onChange={again} />
              ))}
            </ul>
          )
        }
      </Loading>
      {adding ? (
        <Adding
          prison={prison}
          onClose={() => setAdding(false)}
          onDone={() => {
            setAdding(false);
            again();
          }}
        />
      ) : (
        <Button size="desk" icon="users" onClick={() => setAdding(true)}>
          {m.interpreters_add()}
        </Button>
      )}
    </section>
  );
}

interface RowProps extends Props {
  readonly one: Interpreter;
  readonly onChange: () => void;
}

function Row({ prison, one, onChange }: RowProps) {
  const { busy, problem, run } = useAct();
  const retire = async () => {
    const path = `/api/timetable/prisons/${prison}/interpreters/${one.id}/retire` as const;
    if (await run(() => post(path))) onChange();
  };
  return (
    <li>
      <div className="staff-row">
        <span className="staff-row-words">
          <strong>{one.name}</strong>
          <span>{joinWords(one.languages.map(languageText))}</span>
        </span>
        <Button size="desk" busy={busy && m.saving()} onClick={() => void retire()}>
          {m.interpreters_retire()}
          <span className="hidden-words"> {one.name}</span>
        </Button>
      </div>
      {problem && <ProblemNotice problem={problem} />}
    </li>
  );
}

interface AddingProps extends Props {
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function Adding({ prison, onDone, onClose }: AddingProps) {
  const [name, setName] = useState('');
  const [known, setKnown] = useState<readonly string[]>([]);
  return (
    <ActPanel
      title={m.interpreters_add()}
      act={m.sessions_save()}
      ready={name.trim() !== '' && known.length > 0}
      send={() =>
        post(`/api/timetable/prisons/${prison}/interpreters`, {
          name: name.trim(),
          languages: [...known],
        })
      }
      onDone={onDone}
      onClose={onClose}
    >
      <Field label={m.interpreters_name()} value={name} maxLength={80} onChange={setName} />
      <Boxes
        label={m.interpreters_languages()}
        options={languages.map((tag) => ({ value: tag, words: languageText(tag) }))}
        chosen={known}
        onChange={setKnown}
      />
    </ActPanel>
  );
}
