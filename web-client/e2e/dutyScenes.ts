import type { Page } from '@playwright/test';
import { at } from './fixtures';
import { ok, problem, type Answer, type Scene } from './scene';
import * as f from './staffFixtures';
import { says } from './staffServer';

const press = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

export const idle = (next: object | null, station: object = f.station): Scene => ({
  path: '/station',
  answers: {
    'GET /api/me': ok(f.stationMe),
    'POST /api/station/ticket': ok({ ticket: 't', expiresAt: at(1) }),
  },
  socket: says({ t: 'idle', station, next }),
});

const staffOpen = (answers: Record<string, Answer>, act?: Scene['act']): Scene => {
  const shown = idle(f.next);
  return {
    ...shown,
    answers: { ...shown.answers, ...answers },
    act: async (page) => {
      await press(/^(همکاران|Staff)$/)(page);
      await act?.(page);
    },
  };
};

const nobody = { 'GET /api/station/duty': ok({ officer: null, until: null, outOfService: false }) };
const standing = {
  'GET /api/station/duty': ok({ officer: 'بهزاد مهرآیین', until: at(9), outOfService: true }),
  'GET /api/station/duty/today': ok(f.stationToday),
};

export const dutyScenes: Record<string, Scene> = {
  'duty-number': staffOpen(nobody, async (page) => {
    await page.locator('.keypad').waitFor();
    await page.keyboard.type('482');
  }),
  'duty-pin': staffOpen(
    { ...nobody, 'POST /api/station/duty': problem(422, 'pin.wrong') },
    async (page) => {
      await page.locator('.keypad').waitFor();
      await page.keyboard.type('48271');
      await press(/^(ادامه|Next)$/)(page);
      await page.keyboard.type('730519');
      await press(/^(باز کردن|Open)$/)(page);
    },
  ),
  duty: staffOpen(standing, (page) => page.locator('.duty-today li').first().waitFor()),
};
