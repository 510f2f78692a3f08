import type { MeasuredMinute, Side, Timeline } from '../../api/timelineTypes';
import { m } from '../../messages-compiled/messages.js';
import { useNow } from '../../ui/useNow';
import { timeText } from '../../util/jalali';
import { grade, lane, type Grade, type LaneState, type Span } from './lanes';
import { gradeWords, sides, sideText, stateWords } from './timelineWords';

/** The drawing's own units: it is stretched to the page's width, and mirrored where time runs from right to left. */
const wide = 1000;
const height: Readonly<Record<MeasuredMinute['line']['rung'], number>> = {
  FULL: 40,
  LESS: 32,
  SMALL: 24,
  STILLS: 16,
  SOUND: 8,
};
const highest = height.FULL;

/** Both sides under one clock. The list and the table below say the same to who does not see it. */
export function Lanes({ timeline }: { readonly timeline: Timeline }) {
  const now = useNow(10_000);
  return (
    <section className="lanes" aria-label={m.course_lanes()}>
      {sides.map((side) => (
        <div className="lane" key={side}>
          <h2>{sideText(side)}</h2>
          <Drawing
            spans={lane(timeline, side, now)}
            minutes={of(timeline, side)}
            timeline={timeline}
          />
        </div>
      ))}
      <Hours timeline={timeline} />
      <Legend />
    </section>
  );
}

const of = ({ minutes }: Timeline, side: Side): readonly MeasuredMinute[] =>
  minutes.filter((one) => one.side === side);

interface DrawingProps {
  readonly spans: readonly Span[];
  readonly minutes: readonly MeasuredMinute[];
  readonly timeline: Timeline;
}

function Drawing({ spans, minutes, timeline }: DrawingProps) {
  const booked = (Date.parse(timeline.end) - Date.parse(timeline.start)) / 60_000;
  const step = wide / booked;
  return (
    <svg
      className="lane-drawing"
      viewBox={`0 0 ${wide} 60`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="lane-ground" x="0" y="0" width={wide} height="14" />
      {spans.map(({ state, from, until }) => (
        <rect
          key={from}
          className={`lane-${state}`}
          x={from * wide}
          y={state === 'away' ? 5 : 0}
          width={(until - from) * wide}
          height={state === 'away' ? 4 : 14}
        />
      ))}
      {minutes.map(({ number, line }) => (
        <rect
          key={number}
          className={`lane-minute lane-minute-${grade(line)}`}
          x={number * step + step * 0.1}
          y={60 - height[line.rung]}
          width={step * 0.8}
          height={height[line.rung]}
        />
      ))}
      <rect className="lane-floor" x="0" y="59" width={wide} height="1" />
      <rect className="lane-floor" x="0" y={60 - highest} width={wide} height="0.5" />
    </svg>
  );
}

function Hours({ timeline: { start, end, zone } }: { readonly timeline: Timeline }) {
  const [from, until] = [Date.parse(start), Date.parse(end)];
  return (
    <p className="lane-hours" aria-hidden="true">
      {[from, (from + until) / 2, until].map((at) => (
        <span key={at}>{timeText(at, zone)}</span>
      ))}
    </p>
  );
}

const states: readonly LaneState[] = ['hears', 'here', 'away'];
const grades: readonly Grade[] = ['good', 'fair', 'poor'];

function Legend() {
  return (
    <ul className="lane-legend">
      {states.map((state) => (
        <li key={state}>
          <span className={`lane-key lane-key-${state}`} />
          {stateWords[state]()}
        </li>
      ))}
      {grades.map((one) => (
        <li key={one}>
          <span className={`lane-key lane-key-${one}`} />
          {gradeWords[one]()}
        </li>
      ))}
      <li className="lane-legend-rungs">{m.course_height()}</li>
    </ul>
  );
}
