import { useState } from 'react';
import type { FreeDay, FreeTime, FreeTimes } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { Icon } from '../../../ui/Icon';
import { localDigits } from '../../../util/digits';
import { joinWords } from '../../../util/duration';
import { dayInstant, dayText, shortDayText, timeText, weekdayText } from '../../../util/jalali';

interface Props {
  readonly free: FreeTimes;
  readonly chosen: FreeTime | null;
  readonly onChoose: (time: FreeTime) => void;
}

/** Days that have places, with their times in sight; a full day says so; the first with places stands open. */
export function DayList({ free, chosen, onChoose }: Props) {
  const days = free.days.filter((day) => day.times.length > 0 || day.full || day.closed);
  const [picked, setPicked] = useState<string | null>(null);
  const opened = picked ?? days.find((day) => day.times.length > 0)?.date;
  if (!days.some((day) => day.times.length > 0)) return null;
  return (
    <ul className="days">
      {days.map((day) => (
        <li key={day.date} className={day.date === opened ? 'day-open' : 'day-closed'}>
          {day.date === opened ? (
            <OpenDay day={day} zone={free.zone} chosen={chosen} onChoose={onChoose} />
          ) : (
            <ClosedDay day={day} zone={free.zone} onOpen={() => setPicked(day.date)} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface OpenDayProps {
  readonly day: FreeDay;
  readonly zone: string;
  readonly chosen: FreeTime | null;
  readonly onChoose: (time: FreeTime) => void;
}

function OpenDay({ day, zone, chosen, onChoose }: OpenDayProps) {
  return (
    <>
      <div className="day-head">
        <h2>{dayText(dayInstant(day.date), 'UTC')}</h2>
        <span>{freeWords(day)}</span>
      </div>
      <div className="times">
        {day.times.map((time) => (
          <button
            key={time.start}
            type="button"
            className="time"
            aria-pressed={chosen?.start === time.start}
            onClick={() => onChoose(time)}
          >
            {chosen?.start === time.start && <Icon name="check" size={20} />}
            {timeText(time.start, zone)}
          </button>
        ))}
      </div>
    </>
  );
}

function ClosedDay({
  day,
  zone,
  onOpen,
}: {
  readonly day: FreeDay;
  readonly zone: string;
  readonly onOpen: () => void;
}) {
  const at = dayInstant(day.date);
  const name = (
    <span className="day-name">
      <span className="day-weekday">{weekdayText(at, 'UTC')}</span>
      <span>{shortDayText(at, 'UTC')}</span>
    </span>
  );
  if (day.times.length === 0)
    return (
      <div className="day-row day-none">
        {name}
        <span className="day-times">{day.closed ? m.day_closed() : m.day_full()}</span>
      </div>
    );
  return (
    <button type="button" className="day-row" onClick={onOpen}>
      {name}
      <span className="day-times">
        <span className="day-weekday">{timesWords(day, zone)}</span>
        <span>{freeWords(day)}</span>
      </span>
      <Icon name="chevron" size={20} />
    </button>
  );
}

const freeWords = (day: FreeDay): string =>
  day.times.length === 1
    ? m.one_free_time()
    : m.free_times({ count: localDigits(day.times.length) });

/** «۹:۳۰ و ۱۱:۰۰», or «از ۸:۳۰ تا ۱۱:۳۰» when there are more. */
function timesWords(day: FreeDay, zone: string): string {
  const times = day.times.map((time) => timeText(time.start, zone));
  const [first, last] = [times[0] ?? '', times[times.length - 1] ?? ''];
  return times.length <= 2 ? joinWords(times) : m.times_from_to({ from: first, to: last });
}
