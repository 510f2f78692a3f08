import type { LineEvent, Side, Timeline } from '../../api/timelineTypes';

/** `hears`: there, and the other side's sound comes; `here`: there; `away`: gone after having come. */
export type LaneState = 'hears' | 'here' | 'away';

/** A stretch of one side's time, as shares of the visit's booked time. */
export interface Span {
  readonly state: LaneState;
  readonly from: number;
  readonly until: number;
}

interface Standing {
  readonly there: boolean;
  readonly hears: boolean;
  readonly came: boolean;
}

const comes = new Set<LineEvent['what']>(['JOINED', 'RETURNED']);
const goes = new Set<LineEvent['what']>(['DROPPED', 'CLOSED', 'SERVER_GONE', 'LEFT', 'EJECTED']);

function after(now: Standing, { what }: LineEvent): Standing {
  if (comes.has(what)) return { ...now, there: true, came: true };
  if (goes.has(what)) return { ...now, there: false };
  if (what === 'HEARS' || what === 'HEARS_NOT') return { ...now, hears: what === 'HEARS' };
  return now;
}

/** A socket may be lost while the call goes on; of a side without one it is the other's word that it still does. */
function stateOf({ there, hears, came }: Standing, isHeard: boolean): LaneState | null {
  if (hears && (there || isHeard)) return 'hears';
  if (there) return 'here';
  return came ? 'away' : null;
}

/** What one side's connection did in the booked time, from event to event; before it first came there is nothing. */
export function lane(timeline: Timeline, side: Side, now: number): readonly Span[] {
  const start = Date.parse(timeline.start);
  const end = Date.parse(timeline.end);
  const share = (at: number): number => Math.min(1, Math.max(0, (at - start) / (end - start)));
  const over = lastMoment(timeline, now);
  const spans: Span[] = [];
  let standing: Standing = { there: false, hears: false, came: false };
  let other = standing;
  let since = start;
  const draw = (until: number) => {
    const state = stateOf(standing, other.hears);
    const [from, to] = [share(since), share(Math.min(until, over))];
    const last = spans[spans.length - 1];
    if (state === null || to <= from) return;
    if (last?.state === state && last.until === from) spans.splice(-1, 1, { ...last, until: to });
    else spans.push({ state, from, until: to });
  };
  for (const event of timeline.events) {
    const at = Date.parse(event.at);
    draw(at);
    if (event.side === side) standing = after(standing, event);
    else other = after(other, event);
    since = at;
  }
  draw(end);
  return spans;
}

/** Nothing is known of what has not come yet, nor of what would have come after the end. */
function lastMoment({ steps }: Timeline, now: number): number {
  const last = steps.find(
    ({ what }) => what === 'ENDED' || what === 'MISSED' || what === 'CANCELLED',
  );
  return last ? Date.parse(last.at) : now;
}

export type Grade = 'good' | 'fair' | 'poor';

/** How a minute felt, by what came: loss, standing pictures, sound that was made up. */
export function grade(line: Timeline['minutes'][number]['line']): Grade {
  const worst = Math.max(line.lossIn, line.lossOut);
  if (worst > 100 || line.concealed > 80 || line.frozen > 300) return 'poor';
  return worst > 40 || line.concealed > 30 || line.frozen > 100 ? 'fair' : 'good';
}
