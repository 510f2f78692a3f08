import { expect, test } from 'vitest';
import type { LineEvent, Timeline } from '../../api/timelineTypes';
import { grade, lane } from './lanes';

const start = Date.parse('2026-11-22T07:00:00Z');
const at = (minute: number): string => new Date(start + minute * 60_000).toISOString();
const event = (minute: number, what: LineEvent['what'], side: LineEvent['side'] = 'FAMILY') => ({
  side,
  what,
  rung: null,
  at: at(minute),
});

const visit = (events: readonly LineEvent[], endedAt: number | null = 20): Timeline => ({
  visitId: 'v',
  status: endedAt === null ? 'LIVE' : 'ENDED',
  outcome: null,
  fault: null,
  quotaUsed: null,
  start: at(0),
  end: at(20),
  zone: 'Asia/Tehran',
  prisonName: '',
  stationNumber: 1,
  minutesHeld: null,
  lost: [],
  steps:
    endedAt === null ? [] : [{ what: 'ENDED', at: at(endedAt), byClock: true, reason: 'TIME' }],
  events,
  minutes: [],
});

test('a side is there from when it came, hears, is away, and never drawn after the end', () => {
  const events = [
    event(-3, 'JOINED'),
    event(2, 'HEARS'),
    event(10, 'HEARS_NOT'),
    event(10, 'DROPPED'),
    event(12, 'JOINED', 'STATION'),
    event(15, 'RETURNED'),
  ];
  expect(lane(visit(events, 18), 'FAMILY', start)).toEqual([
    { state: 'here', from: 0, until: 0.1 },
    { state: 'hears', from: 0.1, until: 0.5 },
    { state: 'away', from: 0.5, until: 0.75 },
    { state: 'here', from: 0.75, until: 0.9 },
  ]);
  expect(lane(visit(events, 18), 'STATION', start)).toEqual([
    { state: 'here', from: 0.6, until: 0.9 },
  ]);
});

test('a lost socket does not break a call that still flows, and the future is not drawn', () => {
  const heard = event(0, 'HEARS', 'STATION');
  const events = [heard, event(0, 'JOINED'), event(0, 'HEARS'), event(5, 'DROPPED')];
  const back = event(6, 'RETURNED');
  expect(lane(visit([...events, back], null), 'FAMILY', start + 10 * 60_000)).toEqual([
    { state: 'hears', from: 0, until: 0.5 },
  ]);
  const lost = event(6, 'HEARS_NOT', 'STATION');
  expect(lane(visit([...events, lost], null), 'FAMILY', start + 10 * 60_000)).toEqual([
    { state: 'hears', from: 0, until: 0.3 },
    { state: 'away', from: 0.3, until: 0.5 },
  ]);
});

test('a minute is as good as its worst figure', () => {
  const line = {
    rung: 'FULL',
    looks: 30,
    lossIn: 0,
    lossOut: 10,
    rtt: 90,
    frames: 900,
    frozen: 0,
    concealed: 0,
    relayed: false,
  } as const;
  expect(grade(line)).toBe('good');
  expect(grade({ ...line, concealed: 40 })).toBe('fair');
  expect(grade({ ...line, lossOut: 150 })).toBe('poor');
});
