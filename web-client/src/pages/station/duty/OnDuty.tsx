import { useEffect, useState } from 'react';
import { del, get, post } from '../../../api/client';
import { signedOut } from '../../../api/session';
import type { Schemas } from '../../../api/types';
import { useAct } from '../../../api/useAct';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Notice } from '../../../ui/Notice';
import { useNow } from '../../../ui/useNow';
import { timeText } from '../../../util/jalali';
import { Loading } from '../../Loading';
import { ProblemNotice } from '../../ProblemNotice';

interface Props {
  readonly officer: string;
  readonly until: string;
  readonly outOfService: boolean;
  readonly zone: string;
  /** Something was done, and the time began anew. */
  readonly onChange: () => void;
  readonly onClose: () => void;
}

export function OnDuty({ officer, until, outOfService, zone, onChange, onClose }: Props) {
  const now = useNow();
  const { busy, problem, run } = useAct();
  const over = now >= Date.parse(until);
  useEffect(() => {
    if (over) onClose();
  }, [over, onClose]);
  const act = (work: () => Promise<unknown>) => run(work).then((done) => done && onChange());
  const leave = () => run(() => del('/api/station/duty')).then((done) => done && onClose());
  return (
    <main className="duty">
      <div className="duty-head">
        <h1>{m.duty_here({ name: officer })}</h1>
        <p>{m.duty_until({ time: timeText(until, zone) })}</p>
      </div>
      {problem && <ProblemNotice problem={problem} />}
      {outOfService && (
        <Notice tone="soon" icon="alert">
          {m.duty_is_out()}
        </Notice>
      )}
      <Today zone={zone} onRead={onChange} />
      <div className="duty-acts">
        <Button
          size="station"
          busy={busy && m.saving()}
          onClick={() =>
            void act(() =>
              outOfService
                ? post('/api/station/duty/in-service')
                : post('/api/station/duty/out-of-service'),
            )
          }
        >
          {outOfService ? m.duty_back_in() : m.duty_take_out()}
        </Button>
        <Release />
        <Button kind="filled" size="station" icon="check" onClick={() => void leave()}>
          {m.duty_done()}
        </Button>
      </div>
    </main>
  );
}

type Row = Schemas['StationVisitRow'];

function Today({ zone, onRead }: { readonly zone: string; readonly onRead: () => void }) {
  const [list, again] = useLoaded('duty-today', async () => {
    const rows = await get('/api/station/duty/today');
    onRead();
    return rows;
  });
  return (
    <section className="duty-today" aria-labelledby="duty-today">
      <h2 id="duty-today">{m.duty_today()}</h2>
      <Loading of={list} again={again}>
        {(rows) =>
          rows.length === 0 ? (
            <p>{m.duty_today_none()}</p>
          ) : (
            <ul>
              {rows.map((row) => (
                <li key={row.visitId}>
                  <TodayRow row={row} zone={zone} />
                </li>
              ))}
            </ul>
          )
        }
      </Loading>
    </section>
  );
}

const states: Partial<Record<Row['status'], () => string>> = {
  LIVE: m.duty_live,
  PAUSED: m.duty_live,
  ENDED: m.duty_ended,
  MISSED: m.duty_missed,
  CANCELLED: m.duty_cancelled,
};

const TodayRow = ({ row, zone }: { readonly row: Row; readonly zone: string }) => (
  <>
    <span className="duty-time">
      {m.duty_from_to({ from: timeText(row.start, zone), to: timeText(row.end, zone) })}
    </span>
    <strong>
      <bdi>{row.prisonerName}</bdi>
    </strong>
    <span>{(states[row.status] ?? m.duty_coming)()}</span>
  </>
);

function Release() {
  const [asking, setAsking] = useState(false);
  const { busy, problem, run } = useAct();
  const release = () =>
    run(() => del('/api/station/duty/pairing')).then((done) => done && signedOut());
  return (
    <>
      <Button kind="end-plain" size="station" onClick={() => setAsking(true)}>
        {m.duty_release()}
      </Button>
      {asking && (
        <Dialog
          title={m.duty_release_title()}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button kind="end" busy={busy && m.saving()} onClick={() => void release()}>
                {m.duty_release()}
              </Button>
              <Button onClick={() => setAsking(false)}>{m.go_back()}</Button>
            </>
          }
        >
          <p>{m.stations_unpair_lead()}</p>
          {problem && <ProblemNotice problem={problem} />}
        </Dialog>
      )}
    </>
  );
}
