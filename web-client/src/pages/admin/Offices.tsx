import { useState } from 'react';
import { post } from '../../api/client';
import type { OfficeHeld, OfficePlace, OfficialCard } from '../../api/officeTypes';
import { useAct } from '../../api/useAct';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { serverNow } from '../../util/clock';
import { ProblemNotice } from '../ProblemNotice';
import { DayField } from '../staff/DayField';
import { dayEnd } from '../staff/periods';
import { emptyDraft, OfficeFields, officeOf } from './OfficeFields';
import { officeText, termText } from './officeWords';

interface Props {
  readonly official: OfficialCard;
  readonly onChanged: () => void;
}

/** What somebody holds, each with its end, and a form for one more. */
export function Offices({ official, onChanged }: Props) {
  const [giving, setGiving] = useState(false);
  return (
    <section className="staff-section">
      <h2>{m.offices_heading()}</h2>
      {official.offices.length > 0 && (
        <ul className="staff-rows">
          {official.offices.map((office) => (
            <Office key={office.id} official={official} office={office} onChanged={onChanged} />
          ))}
        </ul>
      )}
      {giving ? (
        <NewOfficeForm
          official={official}
          onDone={() => {
            setGiving(false);
            onChanged();
          }}
        />
      ) : (
        <div className="staff-acts">
          <Button size="desk" onClick={() => setGiving(true)}>
            {m.office_add()}
          </Button>
        </div>
      )}
    </section>
  );
}

function Office({ official, office, onChanged }: Props & { readonly office: OfficeHeld }) {
  const { busy, problem, run } = useAct();
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState('');
  const end = async (until: string | null) => {
    const path = `/api/officials/${official.id}/offices/${office.id}/end` as const;
    if (await run(() => post(path, { until }))) {
      setOpen(false);
      onChanged();
    }
  };
  const until = dayEnd(day);
  return (
    <li>
      <span className="staff-rows-words">
        <strong>{officeText(office)}</strong>
        <span>{termText(office)}</span>
      </span>
      <Button size="desk" pressed={open} onClick={() => setOpen(!open)}>
        {m.office_set_end()}
        <span className="hidden-words"> {officeText(office)}</span>
      </Button>
      {open && (
        <div className="staff-form">
          <DayField label={m.office_last_day()} value={day} onChange={setDay} />
          {problem && <ProblemNotice problem={problem} />}
          <div className="staff-acts">
            <Button
              size="desk"
              disabled={until === null}
              busy={busy && m.saving()}
              onClick={() => void end(until)}
            >
              {m.office_save_end()}
            </Button>
            {office.until !== null && office.onBehalfOf === null && (
              <Button size="desk" disabled={busy} onClick={() => void end(null)}>
                {m.office_no_end()}
              </Button>
            )}
            <Button
              size="desk"
              kind="end-plain"
              disabled={busy}
              onClick={() => void end(new Date(serverNow()).toISOString())}
            >
              {m.office_end_now()}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}

function NewOfficeForm({
  official,
  onDone,
}: {
  readonly official: OfficialCard;
  readonly onDone: () => void;
}) {
  const { busy, problem, run } = useAct();
  const [draft, setDraft] = useState(emptyDraft);
  const [places, setPlaces] = useState<readonly OfficePlace[]>([]);
  const office = officeOf(draft, places);
  const give = async () => {
    if (office && (await run(() => post(`/api/officials/${official.id}/offices`, office))))
      onDone();
  };
  return (
    <form
      className="staff-form"
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <OfficeFields draft={draft} onChange={setDraft} onPlaces={setPlaces} />
      {problem && <ProblemNotice problem={problem} />}
      <div className="staff-acts">
        <Button type="submit" size="desk" disabled={!office} busy={busy && m.saving()}>
          {m.office_give()}
        </Button>
      </div>
    </form>
  );
}
