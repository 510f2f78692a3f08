import type { Schemas } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { Choice } from '../../../ui/Field';
import { localDigits } from '../../../util/digits';
import { shortDayText, timeText } from '../../../util/jalali';

export type Decision = 'KEEP' | 'MOVE' | 'CANCEL';

interface Props {
  readonly visits: Schemas['Affected'];
  readonly zone: string;
  readonly decision: Decision | '';
  readonly onDecide: (decision: Decision | '') => void;
}

const decisions: Readonly<Record<Decision, () => string>> = {
  KEEP: m.timetable_keep,
  MOVE: m.timetable_move,
  CANCEL: m.timetable_cancel,
};

const isDecision = (value: string): value is Decision => value in decisions;

/** The booked visits that a change takes the time of, and what becomes of them. */
export function AffectedVisits({ visits, zone, decision, onDecide }: Props) {
  if (visits.count === 0) return <output>{m.timetable_no_visits()}</output>;
  return (
    <>
      <output>
        <strong>{m.timetable_visits({ n: localDigits(visits.count) })}</strong>
      </output>
      <ul className="affected">
        {visits.visits.map(({ id, start, stationNumber, prisoner }) => (
          <li key={id}>
            {m.day_at({ day: shortDayText(start, zone), time: timeText(start, zone) })}
            {' · '}
            {m.stations_number({ number: localDigits(stationNumber) })}
            {prisoner !== null && ` · ${prisoner}`}
          </li>
        ))}
      </ul>
      <Choice
        label={m.timetable_decision()}
        value={decision}
        onChange={(value) => onDecide(isDecision(value) ? value : '')}
        empty={m.timetable_decide()}
        options={Object.entries(decisions).map(([value, words]) => ({ value, words: words() }))}
      />
    </>
  );
}
