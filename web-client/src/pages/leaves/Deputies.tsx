import { useState } from 'react';
import { del, get, post } from '../../api/client';
import { useAct } from '../../api/useAct';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Loading } from '../Loading';
import { ProblemNotice } from '../ProblemNotice';
import { DayField } from '../staff/DayField';
import { dayBegin, dayEnd, fromTo } from '../staff/periods';

/** Who acts in a prosecutor's place, for how long, and a form to appoint another one. */
export function Deputies() {
  const [loaded, again] = useLoaded('deputies', () => get('/api/me/deputies'));
  const { busy, problem, run } = useAct();
  const recall = async (id: string) => {
    if (await run(() => del(`/api/me/deputies/${id}`))) again();
  };
  return (
    <section className="staff-section">
      <h2>{m.deputies_heading()}</h2>
      <p className="staff-section-lead">{m.deputies_lead()}</p>
      {problem && <ProblemNotice problem={problem} />}
      <Loading of={loaded} again={again}>
        {(deputies) =>
          deputies.length > 0 && (
            <ul className="staff-rows">
              {deputies.map((deputy) => (
                <li key={deputy.id}>
                  <span className="staff-rows-words">
                    <strong>{deputy.name}</strong>
                    <span>
                      {fromTo(deputy.period.from, deputy.period.until)}
                      {deputy.placeName !== null && ` · ${deputy.placeName}`}
                    </span>
                  </span>
                  <Button size="desk" disabled={busy} onClick={() => void recall(deputy.id)}>
                    {m.deputies_recall()}
                    <span className="hidden-words"> {deputy.name}</span>
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loading>
      <NewDeputy onAppointed={again} />
    </section>
  );
}

function NewDeputy({ onAppointed }: { readonly onAppointed: () => void }) {
  const { busy, problem, run } = useAct();
  const [mobile, setMobile] = useState('');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const ends = dayEnd(until);
  const appoint = async () => {
    if (ends === null) return;
    const body = { mobile, from: dayBegin(from), until: ends };
    if (!(await run(() => post('/api/me/deputies', body)))) return;
    setMobile('');
    onAppointed();
  };
  return (
    <form
      className="staff-form"
      onSubmit={(event) => {
        event.preventDefault();
        void appoint();
      }}
    >
      <div className="staff-fields">
        <Field
          label={m.deputies_mobile()}
          kind="digits"
          value={mobile}
          onChange={setMobile}
          help={m.deputies_mobile_help()}
        />
        <DayField label={m.leaves_from()} value={from} onChange={setFrom} />
        <DayField label={m.leaves_until()} value={until} onChange={setUntil} />
      </div>
      {problem && <ProblemNotice problem={problem} />}
      <div className="staff-acts">
        <Button
          type="submit"
          kind="filled"
          size="desk"
          disabled={ends === null || mobile.trim() === ''}
          busy={busy && m.saving()}
        >
          {m.deputies_appoint()}
        </Button>
      </div>
    </form>
  );
}
