import type { Problem } from '../../../api/problem';
import type { FreeTime } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { Card } from '../../../ui/Card';
import { dayText, timeText } from '../../../util/jalali';
import { ProblemNotice } from '../../ProblemNotice';

interface Props {
  readonly problem: Problem;
  readonly zone: string;
  readonly chosen: FreeTime | null;
  readonly onChoose: (time: FreeTime) => void;
}

/** The time went to someone else: say so, and put the nearest others in reach. */
export function Refused({ problem, zone, chosen, onChoose }: Props) {
  return (
    <>
      <ProblemNotice problem={problem} />
      {problem.alternatives.length > 0 && (
        <Card look="chosen" label={m.nearest_times()}>
          <h2>{m.nearest_times()}</h2>
          <div className="times times-long">
            {problem.alternatives.map((time) => (
              <button
                key={time.start}
                type="button"
                className="time"
                aria-pressed={chosen?.start === time.start}
                onClick={() => onChoose(time)}
              >
                {m.day_at({ day: dayText(time.start, zone), time: timeText(time.start, zone) })}
              </button>
            ))}
          </div>
        </Card>
      )}
    </>
  );
}
