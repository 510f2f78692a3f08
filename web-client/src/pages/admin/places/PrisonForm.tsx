import { useState } from 'react';
import type { PrisonForm as Form, PrisonPlace } from '../../../api/staffTypes';
import { useAct } from '../../../api/useAct';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { weekdayText } from '../../../util/jalali';
import { ProblemNotice } from '../../ProblemNotice';
import { PlaceForm } from './PlaceForm';

type Day = Form['workingDays'][number];

/** Saturday first, each with a date of that weekday to take its name from. */
const week: readonly (readonly [Day, string])[] = [
  ['SATURDAY', '2026-11-21T09:00:00Z'],
  ['SUNDAY', '2026-11-22T09:00:00Z'],
  ['MONDAY', '2026-11-23T09:00:00Z'],
  ['TUESDAY', '2026-11-24T09:00:00Z'],
  ['WEDNESDAY', '2026-11-25T09:00:00Z'],
  ['THURSDAY', '2026-11-26T09:00:00Z'],
  ['FRIDAY', '2026-11-27T09:00:00Z'],
];

interface Props {
  readonly label: string;
  readonly prison?: PrisonPlace;
  readonly onSend: (form: Form) => Promise<unknown>;
  readonly onDone: () => void;
}

/** A prison's name, its wall clock and the days on which it holds visits. */
export function PrisonForm({ label, prison, onSend, onDone }: Props) {
  const [name, setName] = useState(prison?.name ?? '');
  const [zone, setZone] = useState(prison?.zone ?? 'Asia/Tehran');
  const [days, setDays] = useState<readonly Day[]>(
    prison?.workingDays ?? week.map(([day]) => day).filter((day) => day !== 'FRIDAY'),
  );
  const { busy, problem, run } = useAct();
  const toggle = (day: Day) =>
    setDays(days.includes(day) ? days.filter((one) => one !== day) : [...days, day]);
  return (
    <PlaceForm
      label={label}
      send={async () => {
        const form = { name: name.trim(), zone: zone.trim(), workingDays: [...days] };
        const sent = await run(() => onSend(form));
        if (sent) onDone();
        return sent;
      }}
    >
      <Field label={m.places_name()} value={name} maxLength={120} onChange={setName} />
      <Field
        label={m.places_zone()}
        help={m.places_zone_help()}
        value={zone}
        maxLength={60}
        onChange={setZone}
      />
      <fieldset className="place-days">
        <legend>{m.places_days()}</legend>
        {week.map(([day, date]) => (
          <label key={day} className="reason-chip">
            <input type="checkbox" checked={days.includes(day)} onChange={() => toggle(day)} />
            {weekdayText(date)}
          </label>
        ))}
      </fieldset>
      {problem && <ProblemNotice problem={problem} />}
      <Button
        type="submit"
        kind="filled"
        size="desk"
        disabled={name.trim() === '' || zone.trim() === '' || days.length === 0}
        busy={busy && m.saving()}
      >
        {m.places_save()}
      </Button>
    </PlaceForm>
  );
}
