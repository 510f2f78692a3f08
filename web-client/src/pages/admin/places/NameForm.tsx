import { useState } from 'react';
import { useAct } from '../../../api/useAct';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { ProblemNotice } from '../../ProblemNotice';
import { PlaceForm } from './PlaceForm';

interface Props {
  /** What the closed form's button says. */
  readonly label: string;
  readonly name?: string;
  readonly onSend: (name: string) => Promise<unknown>;
  readonly onDone: () => void;
}

/** A place that is nothing but a name: to rename one, or to add one. */
export function NameForm({ label, name = '', onSend, onDone }: Props) {
  const [typed, setTyped] = useState(name);
  const { busy, problem, run } = useAct();
  return (
    <PlaceForm
      label={label}
      send={async () => {
        const sent = await run(() => onSend(typed.trim()));
        if (sent) onDone();
        return sent;
      }}
    >
      <Field label={m.places_name()} value={typed} maxLength={120} onChange={setTyped} />
      {problem && <ProblemNotice problem={problem} />}
      <Button
        type="submit"
        kind="filled"
        size="desk"
        disabled={typed.trim() === ''}
        busy={busy && m.saving()}
      >
        {m.places_save()}
      </Button>
    </PlaceForm>
  );
}
