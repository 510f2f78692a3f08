import { useState } from 'react';
import { post } from '../../../api/client';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { dayOf, isDay } from '../../../util/typedDay';
import { Nothing } from '../../staff/DeskPage';
import { DayField } from '../../staff/DayField';
import { ChangePanel } from '../../staff/timetable/ChangePanel';
import { emptySession, sessionOf, typedOf } from './sessionForm';
import { SessionFields } from './SessionFields';
import { termsText, timesText, whenText, whereText, type Plan, type Session } from './sessionWords';

interface Props {
  readonly prison: string;
  readonly plan: Plan;
  readonly onChange: () => void;
}

/** The sessions that are or will be, and a form for another one. */
export function SessionList({ prison, plan, onChange }: Props) {
  const [adding, setAdding] = useState(false);
  const done = () => {
    setAdding(false);
    onChange();
  };
  return (
    <section className="session-section" aria-label={m.sessions_title()}>
      {adding ? (
        <Editing prison={prison} plan={plan} onDone={done} onClose={() => setAdding(false)} />
      ) : (
        <Button kind="filled" size="desk" icon="calendarPlus" onClick={() => setAdding(true)}>
          {m.sessions_add()}
        </Button>
      )}
      {plan.sessions.length === 0 ? (
        <Nothing icon="calendar">{m.sessions_none()}</Nothing>
      ) : (
        <ul className="staff-list">
          {plan.sessions.map((session) => (
            <Row
              key={session.id}
              session={session}
              prison={prison}
              plan={plan}
              onChange={onChange}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ session, prison, plan, onChange }: Props & { readonly session: Session }) {
  const [open, setOpen] = useState<'change' | 'end' | null>(null);
  const when = whenText(session);
  const close = () => setOpen(null);
  const done = () => {
    close();
    onChange();
  };
  return (
    <li>
      <div className="staff-row">
        <span className="staff-row-words">
          <strong>{when}</strong>
          <span>{timesText(session)}</span>
          <span className="staff-row-quiet">{whereText(session, plan)}</span>
          <span className="staff-row-quiet">{termsText(session)}</span>
        </span>
        <span className="staff-row-acts">
          <Button size="desk" pressed={open === 'change'} onClick={() => setOpen('change')}>
            {m.sessions_change()}
            <span className="hidden-words"> {when}</span>
          </Button>
          <Button size="desk" pressed={open === 'end'} onClick={() => setOpen('end')}>
            {m.sessions_end()}
            <span className="hidden-words"> {when}</span>
          </Button>
        </span>
      </div>
      {open === 'change' && (
        <Editing session={session} prison={prison} plan={plan} onDone={done} onClose={close} />
      )}
      {open === 'end' && <Ending session={session} plan={plan} onDone={done} onClose={close} />}
    </li>
  );
}

interface PanelProps {
  readonly plan: Plan;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

interface EditingProps extends PanelProps {
  readonly session?: Session;
  readonly prison: string;
}

function Editing({ session, prison, plan, onDone, onClose }: EditingProps) {
  const [typed, setTyped] = useState(session ? typedOf(session, plan) : emptySession());
  const form = sessionOf(typed, plan);
  return (
    <ChangePanel
      title={session ? m.sessions_changing({ session: whenText(session) }) : m.sessions_adding()}
      act={m.sessions_save()}
      done={m.sessions_saved()}
      ready={form !== null}
      of={form}
      change={(decisions) => {
        if (form === null) throw new Error('Something of the session is missing');
        const body = { session: form, decisions };
        return session
          ? post(`/api/timetable/sessions/${session.id}`, body)
          : post(`/api/timetable/prisons/${prison}/sessions`, body);
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <SessionFields typed={typed} plan={plan} onChange={setTyped} />
    </ChangePanel>
  );
}

/** After a last day, or at once: then it is taken away. */
function Ending({ session, plan, onDone, onClose }: PanelProps & { readonly session: Session }) {
  const [last, setLast] = useState('');
  const day = dayOf(last);
  const form = sessionOf({ ...typedOf(session, plan), until: last }, plan);
  return (
    <ChangePanel
      title={m.sessions_ending({ session: whenText(session) })}
      act={m.sessions_end()}
      done={m.sessions_saved()}
      ready={isDay(last)}
      of={last}
      change={(decisions) =>
        day === null || form === null
          ? post(`/api/timetable/sessions/${session.id}/removal`, { decisions })
          : post(`/api/timetable/sessions/${session.id}`, { session: form, decisions })
      }
      onDone={onDone}
      onClose={onClose}
    >
      {!session.oneOff && (
        <DayField label={m.sessions_last_day()} value={last} onChange={setLast} />
      )}
    </ChangePanel>
  );
}
