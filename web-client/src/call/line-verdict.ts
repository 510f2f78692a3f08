import { leastKbps } from './ladder';
import { reversed } from '../util/lists';

/** What went around a loop through the relay and back to the page it came from. */
export interface LineMeasure {
  /** Whether it went through the relay, as a visit does. */
  readonly relayed: boolean;
  /** Share of packets that did not come back, 0 to 1. */
  readonly loss: number;
  /** Once around: to the relay and back. */
  readonly delayMs: number;
  /** Room for sending. */
  readonly kbps: number;
}

type Grade = 'good' | 'weak' | 'failed';
/** What is wrong with a line; `reach` when nothing came through at all. */
export type LineFault = 'reach' | 'loss' | 'delay' | 'rate';

export interface LineVerdict {
  readonly grade: Grade;
  /** What keeps it from being good, the worst first. */
  readonly faults: readonly LineFault[];
}

/** Sound of 16 kbit/s with its headers: below this nobody is heard. */
const soundKbps = 36;

/** Up to the first it is good, up to the second a visit is still possible. G.114 has 400 ms as the longest one way. */
const most = { loss: [0.05, 0.25], delay: [400, 1000] } as const;

const gradeOf = (value: number, [good, possible]: readonly [number, number]): Grade =>
  value <= good ? 'good' : value <= possible ? 'weak' : 'failed';

const grades = ['good', 'weak', 'failed'] as const;

/** Judges one test of a line, null when no connection came about. The page on the protocol has the same table. */
export function judgeLine(measured: LineMeasure | null): LineVerdict {
  if (measured === null) return { grade: 'failed', faults: ['reach'] };
  const { loss, delayMs, kbps } = measured;
  const each: readonly (readonly [LineFault, Grade])[] = [
    ['loss', gradeOf(loss, most.loss)],
    ['rate', gradeOf(-kbps, [-leastKbps.full, -soundKbps])],
    ['delay', gradeOf(delayMs, most.delay)],
  ];
  const worst = (one: Grade) => each.filter(([, grade]) => grade === one).map(([fault]) => fault);
  const grade = reversed(grades).find((one) => worst(one).length > 0) ?? 'good';
  return { grade, faults: [...worst('failed'), ...worst('weak')] };
}
