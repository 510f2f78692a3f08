import { useState } from 'react';
import { m } from '../../../messages-compiled/messages.js';
import { localDigits } from '../../../util/digits';
import { timeText } from '../../../util/jalali';
import { Nothing } from '../../staff/DeskPage';
import { hours, place, span, type TimetableOfDay, type TimetableVisit } from './timetableState';

type Station = TimetableOfDay['stations'][number];

const DAY = 1440;

/** Stations down, hours along in the page's direction: visits, free times and what is closed. */
export function StationHours({ shown }: { readonly shown: TimetableOfDay }) {
  const [chosen, setChosen] = useState<TimetableVisit | null>(null);
  if (shown.free.length + shown.visits.length === 0) {
    const [closure] = shown.closures;
    return (
      <Nothing icon="calendar">
        {closure ? m.timetable_closed_because({ why: closure.reason }) : m.timetable_nothing()}
      </Nothing>
    );
  }
  const wide = span(shown);
  return (
    <section className="hours-scroll" aria-label={m.timetable_title()}>
      <output className="hours-chosen">{chosen && wordsOf(chosen, shown)}</output>
      <div className="hours">
        <div className="hours-head" aria-hidden="true">
          <span className="hours-station">{m.timetable_station()}</span>
          <span className="hours-line">
            {hours(wide).map((at) => (
              <span
                key={at}
                style={place(wide, new Date(at).toISOString(), new Date(at).toISOString())}
              >
                {timeText(at, shown.zone)}
              </span>
            ))}
          </span>
        </div>
        {shown.stations.map((station) => (
          <Row key={station.id} station={station} shown={shown} wide={wide} onChoose={setChosen} />
        ))}
      </div>
    </section>
  );
}

function wordsOf({ start, stationId, prisoner }: TimetableVisit, shown: TimetableOfDay): string {
  const number = shown.stations.find(({ id }) => id === stationId)?.number ?? '';
  const station = m.stations_number({ number: localDigits(number) });
  return [timeText(start, shown.zone), station, prisoner ?? m.timetable_held()].join(' · ');
}

interface RowProps {
  readonly station: Station;
  readonly shown: TimetableOfDay;
  readonly wide: readonly [number, number];
  readonly onChoose: (visit: TimetableVisit) => void;
}

function Row({ station, shown, wide, onChoose }: RowProps) {
  const at = <T extends { readonly stationId: string }>(all: readonly T[]) =>
    all.filter(({ stationId }) => stationId === station.id);
  const closed = shown.closures.find(
    ({ stationId, fromMinute, untilMinute }) =>
      (stationId === null || stationId === station.id) && fromMinute === 0 && untilMinute === DAY,
  );
  const why =
    station.state === 'OUT_OF_ORDER' ? m.timetable_out_of_order() : (closed?.reason ?? null);
  const number = localDigits(station.number);
  return (
    <div className="hours-row">
      <strong className="hours-station" aria-label={m.stations_number({ number })}>
        {number}
      </strong>
      <ul className="hours-line" aria-label={m.stations_number({ number })}>
        {why !== null && <li className="hours-closed">{why}</li>}
        {at(shown.free).map(({ start, end }) => (
          <li
            key={start}
            className="hours-cell hours-free"
            style={place(wide, start, end)}
            title={timeText(start, shown.zone)}
          >
            {m.timetable_free()}
          </li>
        ))}
        {at(shown.visits).map((visit) => (
          <li
            key={visit.id}
            className={`hours-cell hours-${lookOf(visit)}`}
            style={place(wide, visit.start, visit.end)}
          >
            <button
              type="button"
              title={timeText(visit.start, shown.zone)}
              onClick={() => onChoose(visit)}
            >
              {visit.prisoner ?? m.timetable_held()}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function lookOf({ status, type }: TimetableVisit): string {
  if (status === 'ENDED' || status === 'MISSED') return 'over';
  if (status === 'LIVE' || status === 'PAUSED') return 'live';
  if (status === 'HELD' || status === 'REQUESTED') return 'held';
  return type === 'FAMILY_ONLINE' ? 'family' : 'other';
}
