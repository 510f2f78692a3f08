import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { m } from '../../../messages-compiled/messages.js';
import { useNow } from '../../../ui/useNow';
import { timeText } from '../../../util/jalali';
import { Nothing } from '../../staff/DeskPage';
import { HoursRow } from './HoursRow';
import { MoveBar } from './MoveBar';
import { nearest } from './moving';
import { hours, place, span, type TimetableOfDay, type TimetableVisit } from './timetableState';
import type { Moving } from './useMoving';

interface Props {
  readonly shown: TimetableOfDay;
  readonly moving: Moving;
  readonly onMoved: () => void;
}

/** Stations down, hours along in the page's direction: visits, free times and what is closed. */
export function StationHours({ shown, moving, onMoved }: Props) {
  const [chosen, setChosen] = useState<TimetableVisit | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const { visit, possible } = moving;
  useEffect(() => {
    // Whoever picked it up with the mouse is already on the way.
    if (visit === null || possible === null || grid.current?.matches(':active')) return;
    grid.current?.querySelector<HTMLElement>('.hours-target')?.focus({ preventScroll: true });
  }, [visit, possible]);
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
    <>
      <MoveBar
        shown={shown}
        chosen={chosen && shown.visits.find(({ id }) => id === chosen.id) ? chosen : null}
        moving={moving}
        onMoved={onMoved}
      />
      <section className="hours-scroll" aria-label={m.timetable_title()}>
        {/* The arrows are a way between the buttons that are reached by Tab as well. */}
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div className="hours" ref={grid} onKeyDown={(event) => step(event, moving)}>
          <Head shown={shown} wide={wide} />
          {shown.stations.map((station) => (
            <HoursRow
              key={station.id}
              station={station}
              shown={shown}
              wide={wide}
              moving={moving}
              onChoose={setChosen}
            />
          ))}
          <Now shown={shown} wide={wide} />
        </div>
      </section>
    </>
  );
}

/** While a visit is on its way the arrows lead from one free place to the next. */
function step(event: KeyboardEvent<HTMLDivElement>, { visit }: Moving): void {
  if (visit === null || !event.key.startsWith('Arrow')) return;
  const places = [...event.currentTarget.querySelectorAll<HTMLElement>('button[data-place]')];
  const from = document.activeElement?.getBoundingClientRect();
  if (!from) return;
  event.preventDefault();
  const boxes = places.map((one) => one.getBoundingClientRect());
  places[nearest(from, event.key, boxes)]?.focus();
}

type Wide = readonly [number, number];

function Head({ shown, wide }: { readonly shown: TimetableOfDay; readonly wide: Wide }) {
  return (
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
  );
}

/** Where in the day it is now, over all rows. */
function Now({ shown, wide }: { readonly shown: TimetableOfDay; readonly wide: Wide }) {
  const now = useNow(30_000);
  if (shown.day !== shown.today || now < wide[0] || now > wide[1]) return null;
  const at = new Date(now).toISOString();
  const { insetInlineStart } = place(wide, at, at);
  return (
    <div className="hours-now" aria-hidden="true">
      <span style={{ insetInlineStart }}>
        <span>{timeText(now, shown.zone)}</span>
      </span>
    </div>
  );
}
