import { prosecutorTitle } from './fixtures';
import { seat } from './room';
import { ok, type Answer, type Scene } from './scene';
import * as d from './deskFixtures';
import * as f from './staffFixtures';
import { textCame, written, writing } from './texts';
import { both, family, officerSeat, room, scene } from './staffRoom';

const deskAnswers: Record<string, Answer> = {
  'GET /api/me': ok(f.prosecutor),
  'GET /api/prisoners/z-1/file': ok(d.file),
  'POST /api/requests': { status: 201, body: d.taken },
};
const deskState = room({
  seats: [
    seat('a', 'OFFICIAL', -1, { name: 'بهزاد مهرآیین', title: prosecutorTitle }),
    family,
    officerSeat,
    seat('s', 'STATION', -6),
  ],
  edges: [...both('s'), ...both('f')],
  allowedActions: ['TAKE_REQUEST'],
});
const faces = { s: 'prisoner', f: 'grandmother' } as const;
const call = scene('grandmother', '/desk/v-1', deskAnswers, deskState, faces, [
  { t: 'notice', kind: 'OFFICIAL_JOINED', name: 'دادستان سپیددشت' },
]);
const wrote = scene('grandmother', '/desk/v-1', deskAnswers, deskState, faces, written('f', 's'));
export const deskRoomScenes: Record<string, Scene> = {
  call,
  writing: {
    ...wrote,
    act: async (page) => {
      await wrote.act?.(page);
      await writing(page);
    },
  },
  'text-came': {
    ...wrote,
    act: async (page) => {
      await wrote.act?.(page);
      await textCame(page);
    },
  },
  taken: {
    ...call,
    answers: {
      ...call.answers,
      'GET /api/prisoners/z-1/file': ok({
        ...d.file,
        openRequests: [d.taken, ...d.file.openRequests],
      }),
    },
    act: async (page) => {
      await call.act?.(page);
      const form = page.locator('.intake');
      await form.getByRole('combobox').first().selectOption('LEAVE_OCCASION');
      await form.getByRole('combobox').nth(1).selectOption('PRISONER');
      await form.getByRole('textbox').first().fill('3');
      await form.getByRole('textbox').last().fill('عروسی خواهر در شهر چنارک');
      await form.locator('button[type=submit]').click();
      await page.locator('.notice-act').waitFor();
    },
  },
  deciding: {
    ...call,
    act: async (page) => {
      await call.act?.(page);
      await page
        .getByRole('button', { name: /^(تصمیم|Decide)$/ })
        .first()
        .click();
      await page.getByRole('radio').nth(1).check();
    },
  },
  over: scene('grandmother', '/desk/v-1', deskAnswers, room({ status: 'ENDED' })),
};

const rounding: Record<string, Answer> = {
  ...deskAnswers,
  'GET /api/desk': ok({
    ...d.desk,
    visits: d.desk.visits.map((one) => (one.status === 'LIVE' ? { ...one, raised: true } : one)),
  }),
  'POST /api/visits/*/ticket': ok({ ticket: 't', expiresAt: '2030-01-01T00:00:00Z', seat: 'a' }),
};
const onRound = scene('grandmother', '/desk/rounds', rounding, deskState);

export const roundsScenes: Record<string, Scene> = {
  queue: { ...onRound, act: (page) => page.locator('.rounds .button').first().waitFor() },
  nobody: {
    ...onRound,
    answers: { ...onRound.answers, 'GET /api/desk': ok({ ...d.desk, visits: [] }) },
    act: (page) => page.locator('.nothing').waitFor(),
  },
};
