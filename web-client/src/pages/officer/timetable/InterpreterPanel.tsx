import { useId, useState } from 'react';
import { del, get, post } from '../../../api/client';
import type { Schemas } from '../../../api/types';
import { useAct } from '../../../api/useAct';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { toast } from '../../../ui/Toast';
import { Loading } from '../../Loading';
import { ProblemNotice } from '../../ProblemNotice';
import { ActPanel } from '../../staff/ActPanel';
import { languageText } from '../../staff/languages';

type Choices = Schemas['Choices'];

interface Props {
  readonly visit: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Who interprets at a visit, and who else could: whoever is at another visit then cannot. */
export function InterpreterPanel({ visit, name, onClose }: Props) {
  const [loaded, again] = useLoaded(`interpreters-of-${visit}`, () =>
    get(`/api/visits/${visit}/interpreters`),
  );
  return (
    <Loading of={loaded} again={again}>
      {(of) => <Choosing visit={visit} name={name} of={of} onClose={onClose} />}
    </Loading>
  );
}

interface ChoosingProps extends Props {
  readonly of: Choices;
}

function Choosing({ visit, name, of, onClose }: ChoosingProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const id = useId();
  const [interpreterId = '', language = ''] = chosen?.split(' ') ?? [];
  return (
    <ActPanel
      title={m.interpreter_for({ name })}
      act={m.interpreter_assign()}
      ready={chosen !== null}
      send={() => post(`/api/visits/${visit}/interpreter`, { interpreterId, language })}
      onDone={() => {
        toast(m.interpreter_assigned());
        onClose();
      }}
      onClose={onClose}
    >
      {of.assigned ? (
        <Assigned visit={visit} of={of.assigned} onGone={onClose} />
      ) : (
        <p>{m.interpreter_none()}</p>
      )}
      {of.choices.length === 0 && <p>{m.interpreter_nobody()}</p>}
      <fieldset className="reason-chips" aria-label={m.interpreters_title()}>
        {of.choices.flatMap((one) =>
          one.languages.map((tag) => (
            <label key={`${one.id} ${tag}`} className="reason-chip">
              <input
                type="radio"
                name={id}
                disabled={!one.free}
                checked={chosen === `${one.id} ${tag}`}
                onChange={() => setChosen(`${one.id} ${tag}`)}
              />
              {one.free
                ? m.interpreter_choice({ name: one.name, language: languageText(tag) })
                : m.interpreter_busy({ name: one.name, language: languageText(tag) })}
            </label>
          )),
        )}
      </fieldset>
    </ActPanel>
  );
}

interface AssignedProps {
  readonly visit: string;
  readonly of: NonNullable<Choices['assigned']>;
  readonly onGone: () => void;
}

function Assigned({ visit, of, onGone }: AssignedProps) {
  const { busy, problem, run } = useAct();
  const withdraw = async () => {
    if (await run(() => del(`/api/visits/${visit}/interpreter`))) onGone();
  };
  return (
    <>
      <p>
        {m.interpreter_is({ name: of.name, language: languageText(of.language) })}{' '}
        <Button size="small" busy={busy && m.saving()} onClick={() => void withdraw()}>
          {m.interpreter_withdraw()}
        </Button>
      </p>
      {problem && <ProblemNotice problem={problem} />}
    </>
  );
}
