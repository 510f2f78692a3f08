import type { Page } from '@playwright/test';
import { at } from './fixtures';
import { ok, problem, type Answer, type Scene } from './scene';
import { prosecutor } from './staffFixtures';

const line = {
  id: 'h-1',
  districtName: 'حوزهٔ سپیددشت',
  weekday: 'SATURDAY',
  everyWeeks: 1,
  firstDay: '2026-11-28',
  lastDay: null,
  from: '09:00:00',
  until: '11:30:00',
  atOnce: 2,
  gapMinutes: 10,
  visits: [
    { visitId: 'v-1', start: at(3 * 1440), end: at(3 * 1440 + 20) },
    { visitId: 'v-2', start: at(10 * 1440), end: at(10 * 1440 + 20) },
  ],
};
const lines = [
  line,
  { ...line, id: 'h-2', weekday: 'TUESDAY', everyWeeks: 2, lastDay: '2027-03-20', visits: [] },
  {
    ...line,
    id: 'h-3',
    weekday: 'THURSDAY',
    firstDay: '2026-12-10',
    lastDay: '2026-12-10',
    atOnce: 1,
    visits: [],
  },
];

const scene = (answers: Record<string, Answer>, act?: Scene['act']): Scene => ({
  path: '/hours',
  answers: { 'GET /api/me': ok(prosecutor), ...answers },
  ...(act ? { act } : {}),
});

const fill = async (page: Page) => {
  const fields = page.locator('.staff-form input');
  await page.locator('select').first().selectOption('MONDAY');
  const persian = await page.evaluate(() => document.documentElement.lang === 'fa');
  await fields.nth(0).fill(persian ? '1405/09/10' : '2026-12-01');
  await fields.nth(2).fill('9:00');
  await fields.nth(3).fill('11:30');
};

const send = async (page: Page) => {
  await fill(page);
  await page.locator('.staff-form button[type=submit]').click();
};

export const hoursScenes: Record<string, Scene> = {
  list: scene({ 'GET /api/me/hours': ok(lines) }),
  filled: scene({ 'GET /api/me/hours': ok(lines.slice(0, 1)) }, fill),
  refused: scene(
    {
      'GET /api/me/hours': ok(lines.slice(0, 1)),
      'POST /api/me/hours': problem(409, 'hours.overlap'),
    },
    send,
  ),
  empty: scene({ 'GET /api/me/hours': ok([]) }),
};
