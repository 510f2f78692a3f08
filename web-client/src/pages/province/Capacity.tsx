import './Capacity.css';
import { useState } from 'react';
import { get } from '../../api/client';
import type { Schemas } from '../../api/types';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Field';
import { localDigits } from '../../util/digits';
import { dayInstant, shortDayText, timeText, weekdayText } from '../../util/jalali';
import { Loading } from '../Loading';
import { daysFrom } from '../staff/timetable/dayClock';
import { DeskPage, Nothing } from '../staff/DeskPage';
import { typeOptions } from '../staff/typeText';

type Found = Schemas['Capacity'];
type Prison = Schemas['CapacityOfPrison'];

const DAYS = 14;

/** All prisons of the province: when the first time is free in each, and how many are on each day. */
export default function Capacity() {
  const [from, setFrom] = useState<string | null>(null);
  const [type, setType] = useState('FAMILY_ONLINE');
  const asked = new URLSearchParams({ kind: type, days: `${DAYS}` });
  if (from !== null) asked.set('from', from);
  const [loaded, again] = useLoaded(`capacity-${asked}`, () => get(`/api/capacity?${asked}`));
  return (
    <DeskPage title={m.capacity_title()} at="/capacity">
      <div className="desk-head">
        <h1>{m.capacity_title()}</h1>
      </div>
      <div className="desk-body">
        <p>{m.capacity_lead()}</p>
        <div className="capacity-type">
          <Choice label={m.rules_type()} value={type} onChange={setType} options={typeOptions()} />
        </div>
      </div>
      <Loading of={loaded} again={again}>
        {(found) =>
          found.prisons.length === 0 ? (
            <Nothing icon="search">{m.capacity_none()}</Nothing>
          ) : (
            <>
              <div className="desk-head">
                {from !== null && (
                  <Button size="desk" onClick={() => setFrom(daysFrom(found.from, -DAYS))}>
                    {m.capacity_earlier()}
                  </Button>
                )}
                <Button size="desk" onClick={() => setFrom(daysFrom(found.from, DAYS))}>
                  {m.capacity_later()}
                </Button>
              </div>
              <Table found={found} />
            </>
          )
        }
      </Loading>
    </DeskPage>
  );
}

function Table({ found }: { readonly found: Found }) {
  const days = found.prisons[0]?.days ?? [];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
    <section className="capacity-wrap" aria-label={m.capacity_table()} tabIndex={0}>
      <table className="capacity">
        <thead>
          <tr>
            <th scope="col">{m.capacity_prison()}</th>
            {days.map(({ date }) => (
              <th key={date} scope="col">
                {weekdayText(dayInstant(date))}
                <small>{shortDayText(dayInstant(date))}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.prisons.map((prison) => (
            <Row key={prison.prisonId} prison={prison} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ prison: { name, zone, firstFree, days } }: { readonly prison: Prison }) {
  return (
    <tr>
      <th scope="row">
        {name}
        <small>
          {m.capacity_first()}:{' '}
          {firstFree === null
            ? m.capacity_nothing()
            : m.day_at({ day: shortDayText(firstFree, zone), time: timeText(firstFree, zone) })}
        </small>
      </th>
      {days.map(({ date, closed, places, free }) => (
        <td key={date} className={lookOf(closed, free)}>
          {closed && m.capacity_closed()}
          {!closed && (
            <>
              <span aria-hidden="true">{places === 0 ? '–' : localDigits(free)}</span>
              <span className="hidden-words">
                {m.capacity_free_of({ free: localDigits(free), places: localDigits(places) })}
              </span>
            </>
          )}
        </td>
      ))}
    </tr>
  );
}

function lookOf(closed: boolean, free: number): string {
  if (closed) return 'capacity-closed';
  return free === 0 ? 'capacity-full' : 'capacity-free';
}
