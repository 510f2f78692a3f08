import type { Waiting } from '../../src/api/types';
import * as f from '../fixtures';
import { ok, problem, type Scene } from '../scene';
import { signedIn, type Scenes } from './common';

const entry: Waiting = {
  id: 'w-1',
  prisonerId: 'z-1',
  prisonerName: 'ایرج سپیدرو',
  companions: [],
  firstDay: '2026-11-22',
  lastDay: '2026-12-06',
  part: 'MORNING',
  since: f.at(-2 * 1440),
  state: 'WAITING',
  zone: 'Asia/Tehran',
  ahead: 3,
  offer: null,
};

const list = (entries: readonly Waiting[]): Scene => ({
  path: '/waiting',
  answers: { ...signedIn, 'GET /api/me/waiting-list': ok(entries) },
});

const offer = {
  visitId: 'v-1',
  start: f.heldVisit.start,
  end: f.heldVisit.end,
  until: f.at(24),
};

const form = (answer?: Scene['answers']): Scene => ({
  path: '/waiting/new?prisoner=z-1',
  answers: {
    ...signedIn,
    'GET /api/prisoners/z-1/free-times': ok({
      ...f.freeTimes,
      days: [{ date: '2026-11-22', closed: false, full: true, times: [] }],
    }),
    ...answer,
  },
});

const kept = (visit: unknown): Scene => ({
  path: '/waiting/v-1',
  answers: { ...signedIn, 'GET /api/visits/v-1': ok(visit) },
});

export const waitingList: Scenes = {
  list: list([
    { ...entry, id: 'w-2', state: 'OFFERED', part: 'ANY', offer },
    { ...entry, prisonerId: 'z-2', prisonerName: 'نادر سپیدرو' },
  ]),
  ended: list([
    { ...entry, ahead: 0 },
    { ...entry, id: 'w-3', state: 'BOOKED', prisonerName: 'نادر سپیدرو' },
    { ...entry, id: 'w-4', state: 'UNANSWERED' },
  ]),
  empty: list([]),
};

export const waitingNew: Scenes = {
  form: form(),
  free: {
    ...form({ 'POST /api/me/waiting-list': problem(409, 'waiting.time_free') }),
    act: async (page) => {
      await page.locator('.button-filled').click();
      await page.getByRole('link', { name: /دیدن وقت|See the free/ }).waitFor();
    },
  },
};

export const waitingOffer: Scenes = {
  kept: kept({ ...f.heldVisit, heldUntil: f.at(24) }),
  gone: kept({ ...f.heldVisit, status: 'EXPIRED', heldUntil: f.at(-3) }),
};
