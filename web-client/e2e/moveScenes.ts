import type { Page } from '@playwright/test';
import type { Replan } from '../src/api/staffTypes';
import { at } from './fixtures';
import { ok, type Scene } from './scene';
import { officer, stations } from './staffFixtures';

type Move = Replan['moves'][number];

const day = 1440;

const move = (visitId: string, prisonerName: string, visitorName: string, slot: number): Move => ({
  visitId,
  prisonerName,
  visitorName,
  people: 2 + (slot % 2),
  from: { stationName: `سالن ۱، ایستگاه ${5 + (slot % 3)}`, start: at(3 * day + slot * 25) },
  to: { stationName: `سالن ۱، ایستگاه ${5 + (slot % 2)}`, start: at(4 * day + slot * 25) },
});

const moves: readonly Move[] = [
  move('v-1', 'احمد نادری', 'زهرا کاظمی', 0),
  move('v-2', 'کامران شکوهی', 'پروین شکوهی', 1),
  {
    ...move('v-3', 'یونس رستگار', 'گلناز رستگار', 2),
    to: { stationName: 'سالن ۱، ایستگاه ۶', start: at(9 * day) },
  },
  { ...move('v-4', 'بهمن فروتن', 'ماه‌منیر فروتن', 3), to: null },
];

const proposed: Replan = {
  id: 'r-1',
  prisonId: 'p-1',
  prisonName: 'زندان سبزدشت',
  zone: 'Asia/Tehran',
  stationName: null,
  from: at(3 * day - 600),
  until: at(4 * day - 600),
  reason: 'CLOSURE',
  state: 'PROPOSED',
  wantedAt: at(-1),
  visits: 4,
  people: 10,
  withoutTime: 3,
  otherWeek: 2,
  moves: [...moves],
};

const listed = (plan: Replan): Replan => ({ ...plan, moves: [] });
const press = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

const list = (plans: readonly Replan[], act?: Scene['act']): Scene => ({
  path: '/moves',
  answers: {
    'GET /api/me': ok(officer),
    'GET /api/replans': ok(plans.map(listed)),
    'GET /api/stations': ok(stations),
  },
  ...(act ? { act } : {}),
});

const plan = (of: Replan, act?: Scene['act']): Scene => ({
  path: '/moves/r-1',
  answers: { 'GET /api/me': ok(officer), 'GET /api/replans/r-1': ok(of) },
  ...(act ? { act } : {}),
});

export const moveScenes: Record<string, Scene> = {
  list: list([proposed, { ...proposed, id: 'r-2', state: 'APPLIED', stationName: 'سالن ۲' }]),
  clearing: list([], press(/^(خالی‌کردن یک زمان|Clear a time)$/)),
  empty: list([]),
};

export const planScenes: Record<string, Scene> = {
  proposed: plan(proposed),
  seeking: plan({ ...listed(proposed), state: 'SEEKING', people: 0 }),
  cancelling: plan(proposed, press(/^(لغو همه|Cancel all)$/)),
  applied: plan({ ...proposed, state: 'APPLIED' }),
};
