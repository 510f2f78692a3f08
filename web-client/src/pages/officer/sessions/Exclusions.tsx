import { useState } from 'react';
import { post } from '../../../api/client';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { Choice, Field } from '../../../ui/Field';
import { dayOf, isDay } from '../../../util/typedDay';
import { DayField } from '../../staff/DayField';
import { ChangePanel } from '../../staff/timetable/ChangePanel';
import { daysText, whenText, type Exclusion, type Plan } from './sessionWords';

interface Props {
  readonly prison: string;
  readonly plan: Plan;
  readonly onChange: () => void;
}

/** Days on which repeating sessions are left out, one of them or all. */
export function Exclusions({ prison, plan, onChange }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const close = () => setOpen(null);
  const done = () => {
    close();
    onChange();
  };
  return (
    <section className="session-section">
      <h2>{m.exclusions_title()}</h2>
      {plan.exclusions.length === 0 && <p className="list-empty">{m.exclusions_none()}</p>}
      {plan.exclusions.length > 0 && (
        <ul className="staff-list">
          {plan.exclusions.map((one) => (
            <li key={one.id}>
              <div className="staff-row">
                <span className="staff-row-words">
                  <strong>{one.reason}</strong>
                  <span>{daysText(one)}</span>
                  <span className="staff-row-quiet">{ofWhich(one, plan)}</span>
                </span>
                <Button size="desk" onClick={() => setOpen(one.id)}>
                  {m.exclusions_remove()}
                  <span className="hidden-words"> {daysText(one)}</span>
                </Button>
              </div>
              {open === one.id && <Removing exclusion={one} onDone={done} onClose={close} />}
            </li>
          ))}
        </ul>
      )}
      {open === 'new' ? (
        <Adding prison={prison} plan={plan} onDone={done} onClose={close} />
      ) : (
        <Button size="desk" icon="calendarCross" onClick={() => setOpen('new')}>
          {m.exclusions_add()}
        </Button>
      )}
    </section>
  );
}

function ofWhich({ sessionId }: Exclusion, { sessions }: Plan): string {
  const session = sessions.find(({ id }) => id === sessionId);
  return session ? whenText(session) : m.exclusions_all();
}

interface PanelProps {
  readonly onDone: () => void;
  readonly onClose: () => void;
}

interface AddingProps extends PanelProps {
  readonly prison: string;
  readonly plan: Plan;
}

function Adding({ prison, plan, onDone, onClose }: AddingProps) {
  const [session, setSession] = useState('');
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const [reason, setReason] = useState('');
  const firstDay = dayOf(first);
  const body = {
    sessionId: session === '' ? null : session,
    firstDay: firstDay ?? '',
    lastDay: dayOf(last) ?? firstDay ?? '',
    reason,
  };
  return (
    <ChangePanel
      title={m.exclusions_add()}
      act={m.sessions_save()}
      done={m.sessions_saved()}
      ready={firstDay !== null && isDay(last) && reason.trim() !== ''}
      of={body}
      change={(decisions) =>
        post(`/api/timetable/prisons/${prison}/exclusions`, { ...body, decisions })
      }
      onDone={onDone}
      onClose={onClose}
    >
      <div className="staff-fields">
        <Choice
          label={m.exclusions_which()}
          value={session}
          onChange={setSession}
          empty={m.exclusions_all()}
          options={plan.sessions
            .filter(({ oneOff }) => !oneOff)
            .map((one) => ({ value: one.id, words: whenText(one) }))}
        />
        <DayField label={m.exclusions_first()} value={first} onChange={setFirst} />
        <DayField label={m.exclusions_last()} value={last} onChange={setLast} />
        <Field label={m.timetable_reason()} value={reason} maxLength={400} onChange={setReason} />
      </div>
    </ChangePanel>
  );
}

function Removing({ exclusion, onDone, onClose }: PanelProps & { readonly exclusion: Exclusion }) {
  return (
    <ChangePanel
      title={m.exclusions_removing({ days: daysText(exclusion) })}
      act={m.exclusions_remove()}
      done={m.sessions_saved()}
      ready
      of={exclusion.id}
      change={(decisions) =>
        post(`/api/timetable/exclusions/${exclusion.id}/removal`, { decisions })
      }
      onDone={onDone}
      onClose={onClose}
    />
  );
}
