import { useState } from 'react';
import { useAct } from '../../../api/useAct';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { localDigits, toAscii } from '../../../util/digits';
import { ProblemNotice } from '../../ProblemNotice';
import { PlaceForm } from './PlaceForm';

interface Props {
  readonly label: string;
  readonly number: number;
  readonly name?: string;
  readonly onSend: (form: { number: number; name: string }) => Promise<unknown>;
  readonly onDone: () => void;
}

/** A station's number, which is painted on its door, and its name. */
export function StationForm({ label, number, name = '', onSend, onDone }: Props) {
  const [painted, setPainted] = useState(localDigits(number));
  const [typed, setTyped] = useState(name);
  const { busy, problem, run } = useAct();
  const count = Number(toAscii(painted));
  const right = Number.isInteger(count) && count >= 1 && count <= 999 && typed.trim() !== '';
  return (
    <PlaceForm
      label={label}
      send={async () => {
        const sent = await run(() => onSend({ number: count, name: typed.trim() }));
        if (sent) onDone();
        return sent;
      }}
    >
      <Field
        label={m.places_number()}
        kind="digits"
        value={painted}
        maxLength={3}
        onChange={setPainted}
      />
      <Field label={m.places_name()} value={typed} maxLength={120} onChange={setTyped} />
      {problem && <ProblemNotice problem={problem} />}
      <Button type="submit" kind="filled" size="desk" disabled={!right} busy={busy && m.saving()}>
        {m.places_save()}
      </Button>
    </PlaceForm>
  );
}
