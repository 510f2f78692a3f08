import './Timetable.css';
import { useState } from 'react';
import { get } from '../../../api/client';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { Button, ButtonLink } from '../../../ui/Button';
import { dayInstant, fullDayText } from '../../../util/jalali';
import { Loading } from '../../Loading';
import { DeskPage } from '../../staff/DeskPage';
import { usePrison } from '../usePrison';
import { CloseTime } from './CloseTime';
import { ClosuresAhead } from '../../staff/timetable/ClosuresAhead';
import { DaySheetLinks } from './DaySheetLinks';
import { StationHours } from './StationHours';
import { Legend, TimetableKeys } from './TimetableFoot';
import { WeekStrip } from './WeekStrip';
import { daysFrom } from '../../staff/timetable/dayClock';
import type { TimetableOfDay } from './timetableState';
import { useMoving } from './useMoving';

/** A day that a link names; without one the page begins at today. */
const askedDay = (): string | null =>
  /^\d{4}-\d\d-\d\d$/.exec(new URLSearchParams(location.search).get('day') ?? '')?.[0] ?? null;

/** A prison's stations and hours of one day, how full its week is, and what is closed. */
export default function Timetable() {
  const prison = usePrison();
  return (
    <DeskPage title={m.timetable_title()} at="/timetable" foot={<TimetableKeys />}>
      {prison !== null && <OfPrison prison={prison} />}
    </DeskPage>
  );
}

function OfPrison({ prison }: { readonly prison: string }) {
  const [day, setDay] = useState<string | null>(askedDay);
  const [loaded, again] = useLoaded(`timetable-${prison}-${day ?? ''}`, () =>
    day === null
      ? get(`/api/timetable/prisons/${prison}/day`)
      : get(`/api/timetable/prisons/${prison}/day?day=${day}`),
  );
  return (
    <Loading of={loaded} again={again}>
      {(shown) => <Day shown={shown} onDay={setDay} onChange={again} />}
    </Loading>
  );
}

interface DayProps {
  readonly shown: TimetableOfDay;
  readonly onDay: (day: string) => void;
  readonly onChange: () => void;
}

function Day({ shown, onDay, onChange }: DayProps) {
  const [closing, setClosing] = useState(false);
  const moving = useMoving(shown.day);
  const done = () => {
    setClosing(false);
    onChange();
  };
  return (
    <>
      <div className="desk-head">
        <h1>{m.timetable_title()}</h1>
        <Button size="desk" onClick={() => onDay(daysFrom(shown.day, -7))}>
          {m.timetable_week_before()}
        </Button>
        <strong>{fullDayText(dayInstant(shown.day), shown.zone)}</strong>
        <Button size="desk" onClick={() => onDay(daysFrom(shown.day, 7))}>
          {m.timetable_week_after()}
        </Button>
        <Button size="desk" icon="calendarCross" onClick={() => setClosing(!closing)}>
          {m.timetable_close()}
        </Button>
        <ButtonLink size="desk" icon="calendar" href="/timetable/sessions">
          {m.sessions_open()}
        </ButtonLink>
      </div>
      {closing && <CloseTime shown={shown} onDone={done} onClose={() => setClosing(false)} />}
      <WeekStrip shown={shown} takes={moving.visit !== null} onDay={onDay} />
      <StationHours shown={shown} moving={moving} onMoved={onChange} />
      <Legend />
      <DaySheetLinks shown={shown} />
      <ClosuresAhead key={`${shown.day}-${shown.closures.length}`} onChange={onChange} />
    </>
  );
}
