import type { RoomState } from '../src/call/protocol';
import { rows } from './boardFixtures';
import { at, visit } from './fixtures';
import type { Portrait } from './portraits';
import { seat } from './room';
import { ok, type Answer, type Scene } from './scene';
import * as f from './staffFixtures';
import { family, hearing, room, scene } from './staffRoom';
import { written } from './texts';

const declared = {
  declared: { kind: 'NATIONAL_ID', masked: '001•••••47', birthDate: '1961-04-11' },
} as const;
const officerAnswers = {
  'GET /api/me': ok(f.officer),
  'GET /api/visits/v-1': ok({
    ...visit,
    visitors: visit.visitors.map((one) => (one.lead ? { ...one, ...declared } : one)),
  }),
};
const officerSeats = [
  seat('a', 'OFFICER', -1, { audio: false, video: false }),
  family,
  seat('s', 'STATION', -3),
];
const officer = (
  state: RoomState,
  faces: Record<string, Portrait> = {},
  answers: Record<string, Answer> = {},
  later: object[] = [],
): Scene =>
  scene('prisoner', '/board/v-1', { ...officerAnswers, ...answers }, { ...state }, faces, later);
const knocking = room({
  status: 'WAITING',
  start: at(4),
  end: at(24),
  seats: officerSeats,
  edges: [hearing('f', true)],
  allowedActions: ['ADMIT', 'EJECT'],
});

const observed = room({
  seats: officerSeats.map((one) => (one.kind === 'FAMILY' ? { ...one, muted: true } : one)),
  edges: [hearing('f', false), hearing('s', false)],
  raised: [{ seat: 's', what: 'DONE', since: at(-1) }],
  allowedActions: ['PAUSE', 'WARN', 'MUTE', 'EXTEND', 'RESEAT', 'EJECT', 'END'],
});

const identify = officer(knocking, { f: 'grandmother' });

export const officerRoomScenes: Record<string, Scene> = {
  identify,
  refusing: {
    ...identify,
    act: async (page) => {
      await identify.act?.(page);
      await page.keyboard.press('x');
      await page.getByRole('radio').first().check();
    },
  },
  observing: officer(observed, { f: 'grandmother', s: 'prisoner' }),
  texts: officer(observed, { f: 'grandmother', s: 'prisoner' }, {}, written('f', 's')),
  paused: officer(
    room({
      status: 'PAUSED',
      seats: officerSeats,
      allowedActions: ['RESUME', 'READMIT', 'END'],
    }),
  ),
  over: officer(room({ status: 'ENDED', outcome: 'HELD_FULL', minutesHeld: 20 })),
  next: officer(
    room({ status: 'ENDED', outcome: 'HELD_FULL', minutesHeld: 20 }),
    {},
    {
      'GET /api/board': ok({ prisonId: 'x', prisonName: 'زندان سپیددشت', rows }),
    },
  ),
};
