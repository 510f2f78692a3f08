import type { Page } from '@playwright/test';
import * as f from '../fixtures';
import { ok, problem, type Answer, type Scene } from '../scene';
import { signedIn, type Scenes } from './common';

const day = (answers: Record<string, Answer>, act?: Scene['act']): Scene => ({
  path: '/book?prisoner=z-1',
  answers: {
    ...signedIn,
    'GET /api/me/prisoners': ok([f.kin]),
    'GET /api/prisoners/z-1/companions': ok(f.companions),
    'GET /api/prisoners/z-1/free-times': ok(f.freeTimes),
    ...answers,
  },
  ...(act ? { act } : {}),
});

const times = f.freeTimes.days[0]?.times ?? [];
const pickTime = async (page: Page) => page.locator('.time').nth(1).click();
const confirm = (visit: unknown): Scene => ({
  path: '/book?visit=v-1',
  answers: { ...signedIn, 'GET /api/visits/v-1': ok(visit) },
});

export const book: Scenes = {
  who: {
    path: '/book',
    answers: {
      ...signedIn,
      'GET /api/me/prisoners': ok([
        f.kin,
        {
          ...f.kin,
          relationshipId: 'k-3',
          relation: 'SISTER',
          prisoner: { id: 'z-2', name: 'نادر سپیدرو', givenName: 'نادر' },
          mayBook: false,
          whyNot: 'permit.missing',
        },
      ]),
    },
  },
  'who-nobody': {
    path: '/book',
    answers: { ...signedIn, 'GET /api/me/prisoners': ok([f.pendingKin]) },
  },
  day: day({}),
  chosen: day({}, pickTime),
  companions: day({}, async (page) => {
    await page.locator('summary').click();
    await page.getByRole('checkbox').first().check();
    await pickTime(page);
  }),
  official: day(
    {
      'GET /api/prisoners/z-1/free-times': ok({
        ...f.freeTimes,
        official: true,
        days: f.freeTimes.days.slice(1, 2),
      }),
    },
    async (page) => page.getByRole('checkbox').last().check(),
  ),
  change: {
    path: '/book?change=v-1',
    answers: {
      ...signedIn,
      'GET /api/visits/v-1': ok(f.laterVisit),
      'GET /api/visits/v-1/free-times': ok(f.freeTimes),
    },
    act: pickTime,
  },
  full: day({
    'GET /api/prisoners/z-1/free-times': ok({
      ...f.freeTimes,
      days: f.freeTimes.days.map((one) => ({ ...one, full: true, times: [] })),
    }),
  }),
  quota: day({
    'GET /api/prisoners/z-1/free-times': ok({
      ...f.freeTimes,
      blocked: 'quota.used',
      blockedUntil: f.at(6 * 1440),
    }),
  }),
  restricted: day({
    'GET /api/prisoners/z-1/free-times': ok({
      ...f.freeTimes,
      days: [],
      blocked: 'visitor.restricted',
    }),
  }),
  taken: day(
    { 'POST /api/visits': problem(409, 'slot.taken', { alternatives: [times[0], times[2]] }) },
    async (page) => {
      await pickTime(page);
      await page.getByRole('button', { name: /ادامه با|Go on with/ }).click();
    },
  ),
  confirm: confirm(f.heldVisit),
  'confirm-official': confirm({ ...f.heldVisit, official: 'بهزاد مهرآیین' }),
  'held-expired': confirm({ ...f.heldVisit, heldUntil: f.at(-1) }),
  already: confirm(f.laterVisit),
};
