import { m } from '../../../messages-compiled/messages.js';
import { Choice } from '../../../ui/Field';
import { localDigits } from '../../../util/digits';
import { shortDayText, timeText } from '../../../util/jalali';
import { saying, type Affected, type Decision, type Decisions } from './deciding';

interface Props {
  readonly visits: Affected;
  readonly zone: string | undefined;
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
}

const words: Readonly<Record<Decision, () => string>> = {
  KEEP: m.timetable_keep,
  MOVE: m.timetable_move,
  CANCEL: m.timetable_cancel,
};

const decisionOf = (value: string): Decision | null =>
  value === 'KEEP' || value === 'MOVE' || value === 'CANCEL' ? value : null;

const options = () => Object.entries(words).map(([value, say]) => ({ value, words: say() }));

/** The booked visits that a change affects; what becomes of all of them, and of each that differs. */
export function AffectedVisits({ visits, zone, decisions, onDecide }: Props) {
  const { count, held } = visits;
  const unlisted = count - visits.visits.length;
  const stay = held > 0 && <p>{m.timetable_held_stay({ n: localDigits(held) })}</p>;
  if (count === 0)
    return (
      <>
        <output>{m.timetable_not_affected()}</output>
        {stay}
      </>
    );
  return (
    <>
      <output>
        <strong>{m.timetable_affected({ n: localDigits(count) })}</strong>
      </output>
      {stay}
      <Choice
        label={m.timetable_decision()}
        value={decisions.all ?? ''}
        onChange={(value) => onDecide({ ...decisions, all: decisionOf(value) })}
        empty={m.timetable_decide()}
        options={options()}
      />
      <ul className="affected">
        {visits.visits.map((visit) => (
          <Row
            key={visit.id}
            visit={visit}
            zone={zone}
            said={decisions.each[visit.id] ?? null}
            onSay={(word) => onDecide(saying(decisions, visit.id, word))}
          />
        ))}
      </ul>
      {unlisted > 0 && <p>{m.timetable_unlisted({ n: localDigits(unlisted) })}</p>}
    </>
  );
}

interface RowProps {
  readonly visit: Affected['visits'][number];
  readonly zone: string | undefined;
  readonly said: Decision | null;
  readonly onSay: (word: Decision | null) => void;
}

function Row({ visit: { start, stationNumber, prisoner }, zone, said, onSay }: RowProps) {
  const parts = [
    m.day_at({ day: shortDayText(start, zone), time: timeText(start, zone) }),
    m.stations_number({ number: localDigits(stationNumber) }),
    ...(prisoner === null ? [] : [prisoner]),
  ];
  const text = parts.join(' · ');
  return (
    <li>
      <span>{text}</span>
      <select
        className="field-input affected-word"
        aria-label={`${m.timetable_decide_each()}: ${text}`}
        value={said ?? ''}
        onChange={(event) => onSay(decisionOf(event.currentTarget.value))}
      >
        <option value="">{m.timetable_as_all()}</option>
        {options().map((one) => (
          <option key={one.value} value={one.value}>
            {one.words}
          </option>
        ))}
      </select>
    </li>
  );
}
