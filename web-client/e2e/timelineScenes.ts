import type { LineEvent, MeasuredMinute, Timeline } from '../src/api/timelineTypes';
import { at } from './fixtures';
import { ok, type Answer, type Scene } from './scene';
import { officer } from './staffFixtures';

const event = (
  minute: number,
  side: LineEvent['side'],
  what: LineEvent['what'],
  rung: LineEvent['rung'] = null,
): LineEvent => ({ side, what, rung, at: at(minute - 30) });

const events: readonly LineEvent[] = [
  event(-6, 'STATION', 'JOINED'),
  event(-4.3, 'FAMILY', 'JOINED'),
  event(0.4, 'FAMILY', 'HEARS'),
  event(0.45, 'STATION', 'HEARS'),
  event(5.1, 'FAMILY', 'RUNG', 'SMALL'),
  event(7.2, 'STATION', 'HEARS_NOT'),
  event(7.3, 'FAMILY', 'DROPPED'),
  event(7.35, 'FAMILY', 'HEARS_NOT'),
  event(11.6, 'FAMILY', 'RETURNED'),
  event(11.7, 'STATION', 'HEARS'),
  event(11.75, 'FAMILY', 'HEARS'),
  event(12.2, 'FAMILY', 'RUNG', 'SOUND'),
  event(16, 'FAMILY', 'DROPPED'),
  event(16.1, 'STATION', 'HEARS_NOT'),
];

const good: MeasuredMinute['line'] = {
  rung: 'FULL',
  looks: 30,
  lossIn: 4,
  lossOut: 2,
  rtt: 84,
  frames: 880,
  frozen: 0,
  concealed: 3,
  relayed: true,
};

const minute = (
  number: number,
  side: LineEvent['side'],
  more: Partial<MeasuredMinute['line']> = {},
): MeasuredMinute => ({ side, number, line: { ...good, ...more } });

const weak = { rung: 'SMALL', lossOut: 71, rtt: 430, frames: 510, frozen: 60 } as const;
const sound = { rung: 'SOUND', lossOut: 124, rtt: 900, frames: 0, concealed: 61 } as const;

const minutes: readonly MeasuredMinute[] = [
  ...[0, 1, 2, 3, 4].map((number) => minute(number, 'FAMILY')),
  ...[5, 6].map((number) => minute(number, 'FAMILY', weak)),
  minute(7, 'FAMILY', { ...weak, lossOut: 320, looks: 6 }),
  minute(11, 'FAMILY', { ...weak, looks: 9 }),
  ...[12, 13, 14, 15].map((number) => minute(number, 'FAMILY', sound)),
  ...[0, 1, 2, 3, 4, 5, 6].map((number) => minute(number, 'STATION')),
  ...[11, 12, 13, 14, 15].map((number) => minute(number, 'STATION', { rung: 'LESS', lossIn: 58 })),
];

const short: Timeline = {
  visitId: 'v-1',
  status: 'ENDED',
  outcome: 'HELD_SHORT',
  fault: 'NETWORK',
  quotaUsed: false,
  start: at(-30),
  end: at(-10),
  zone: 'Asia/Tehran',
  prisonName: 'زندان سپیددشت',
  stationNumber: 4,
  minutesHeld: 11,
  lost: [
    { whose: 'NETWORK', seconds: 501 },
    { whose: 'PRISON', seconds: 27 },
  ],
  steps: [
    { what: 'WAITING', at: at(-36), byClock: false, reason: null },
    { what: 'ADMITTED', at: at(-29.7), byClock: false, reason: 'ADMITTED' },
    { what: 'LIVE', at: at(-29.55), byClock: true, reason: null },
    { what: 'ENDED', at: at(-10), byClock: true, reason: 'TIME' },
  ],
  events,
  minutes,
};

const scene = (timeline: Timeline, act?: Scene['act']): Scene => {
  const answers: Record<string, Answer> = {
    'GET /api/me': ok(officer),
    'GET /api/visits/v-1/timeline': ok(timeline),
  };
  return { path: '/visits/v-1/timeline', answers, ...(act ? { act } : {}) };
};

export const timelineScenes: Record<string, Scene> = {
  short: scene(short),
  minutes: scene(short, (page) => page.locator('details.course-part summary').click()),
  running: scene({
    ...short,
    status: 'LIVE',
    outcome: null,
    fault: null,
    quotaUsed: null,
    start: at(-13),
    end: at(7),
    lost: [],
    steps: short.steps.slice(0, 3).map((step) => ({ ...step, at: at(-13) })),
    events: events
      .slice(0, 6)
      .map((one) => ({ ...one, at: new Date(Date.parse(one.at) + 17 * 60_000).toISOString() })),
    minutes: minutes.filter(({ number }) => number < 7),
  }),
  nothing: scene({
    ...short,
    status: 'MISSED',
    outcome: 'VISITOR_NO_SHOW',
    fault: 'VISITOR',
    quotaUsed: true,
    minutesHeld: null,
    lost: [],
    steps: [{ what: 'MISSED', at: at(-20), byClock: true, reason: null }],
    events: [],
    minutes: [],
  }),
};
