import type { Page } from '@playwright/test';
import { at } from './fixtures';
import { ok, type Answer, type Scene } from './scene';
import { administrator } from './staffFixtures';

/** Invented provinces with what lies in one of them. */
const answers: Record<string, Answer> = {
  'GET /api/me': ok(administrator),
  'GET /api/places/provinces': ok([
    { id: 'v-1', slug: 'kuhestan', name: 'استان کوهستان سبز', districts: 2 },
    { id: 'v-2', slug: 'kavir', name: 'استان کویر نمک', districts: 1 },
  ]),
  'GET /api/places/provinces/v-1/districts': ok([
    { id: 'd-1', name: 'حوزهٔ قضایی سپیددشت', prisons: 2 },
    { id: 'd-2', name: 'حوزهٔ قضایی رودبار', prisons: 0 },
  ]),
  'GET /api/places/districts/d-1/prisons': ok([
    prison('p-1', 'زندان سپیددشت', null, 3),
    prison('p-2', 'زندان کلاته', at(-90 * 1440), 4),
  ]),
  'GET /api/places/prisons/p-1/stations': ok([
    { id: 's-1', number: 1, name: 'سالن ۱', state: 'PAIRED' },
    { id: 's-2', number: 2, name: 'سالن ۱', state: 'OUT_OF_ORDER' },
    { id: 's-3', number: 3, name: 'سالن ۲', state: 'RETIRED' },
  ]),
};

function prison(id: string, name: string, closedAt: string | null, stations: number) {
  const workingDays = ['SATURDAY', 'SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY'];
  return { id, name, zone: 'Asia/Tehran', workingDays, closedAt, stations };
}

/** By the keyboard alone, down to the stations of the first prison. */
async function open(page: Page): Promise<void> {
  for (const name of [/کوهستان سبز/, /قضایی سپیددشت/, /زندان سپیددشت/]) {
    await page.locator('summary', { hasText: name }).first().focus();
    await page.keyboard.press('Enter');
  }
  await page.getByText('سالن ۲').waitFor();
}

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();

const scene = (act: (page: Page) => Promise<void>): Scene => ({
  path: '/places',
  answers,
  act: async (page) => {
    await open(page);
    await act(page);
  },
});

export const placesScenes: Record<string, Scene> = {
  tree: scene(() => Promise.resolve()),
  adding: scene((page) => press(page, /^(افزودن زندان|Add a prison)$/)),
  closing: scene((page) => press(page, /^(بستن برای همیشه|Close for good)$/)),
  empty: {
    path: '/places',
    answers: { 'GET /api/me': ok(administrator), 'GET /api/places/provinces': ok([]) },
  },
};
