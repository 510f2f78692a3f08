import type { Page } from '@playwright/test';
import type { Schemas } from '../src/api/types';
import { at } from './fixtures';
import { ok, type Answer, type Scene } from './scene';
import { manager } from './staffFixtures';
import { affected, closure, national } from './timetableFixtures';

const names = ['زندان سپیددشت', 'زندان کلاته', 'زندان نمک‌زار', 'ندامتگاه رودبار'];

const prisons: Schemas['CapacityOfPrison'][] = names.map((name, index) => ({
  prisonId: `p-${index}`,
  name,
  zone: 'Asia/Tehran',
  firstFree: index === 3 ? null : at(1440 * (2 + index * 2) + 15 * index),
  days: Array.from({ length: 14 }, (_, day) => ({
    date: new Date(Date.parse('2026-11-22') + day * 86_400_000).toISOString().slice(0, 10),
    closed: day % 7 === 5 || (index === 1 && day === 3),
    places: day % 7 === 5 || index === 3 ? 0 : 96,
    free: index === 3 || day % 7 === 5 ? 0 : Math.max(0, day * 7 - 6 - index * 14),
  })),
}));

const capacity = (found: readonly Schemas['CapacityOfPrison'][]): Scene => ({
  path: '/capacity',
  answers: {
    'GET /api/me': ok(manager),
    'GET /api/capacity': ok({ from: '2026-11-22', days: 14, prisons: found }),
  },
});

export const capacityScenes: Record<string, Scene> = {
  prisons: { ...capacity(prisons), act: (page) => page.locator('.capacity').waitFor() },
  none: capacity([]),
};

const answers: Record<string, Answer> = {
  'GET /api/me': ok(manager),
  'GET /api/timetable/closures': ok({
    closures: [
      national,
      {
        ...closure,
        kind: 'PROVINCE',
        placeName: 'استان کوهستان سبز',
        stationNumber: null,
        reason: 'آلودگی هوا',
      },
    ],
    places: [
      { kind: 'PROVINCE', id: 'v-1', name: 'استان کوهستان سبز', stations: [] },
      { kind: 'PRISON', id: 'p-1', name: 'زندان سپیددشت', stations: [] },
    ],
  }),
  'POST /api/timetable/closures': ok({
    id: null,
    visits: {
      ...affected.visits,
      count: 412,
      visits: affected.visits.visits.map((one) => ({ ...one, prisoner: null })),
    },
  }),
};

const begin = (page: Page) =>
  page.getByRole('button', { name: /^(بستن روز یا ساعت|Close days)/ }).click();

export const closureScenes: Record<string, Scene> = {
  list: { path: '/closures', answers, act: (page) => page.getByText('آلودگی هوا').waitFor() },
  closing: { path: '/closures', answers, act: begin },
  affected: {
    path: '/closures',
    answers,
    act: async (page) => {
      await begin(page);
      await page
        .getByLabel(/^(از روز|From day)/)
        .fill(
          (await page.locator('html').getAttribute('lang')) === 'fa' ? '۱۴۰۵/۹/۱۱' : '2026-12-02',
        );
      await page.getByLabel(/^(دلیل|Reason)$/).fill('برف');
      await page.getByRole('button', { name: /^(دیدن نوبت|See the visits)/ }).click();
      await page.locator('.affected').waitFor();
    },
  },
};
