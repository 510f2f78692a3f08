import type { Page } from '@playwright/test';
import { ok, type Answer, type Scene } from './scene';
import { officer, warden } from './staffFixtures';
import {
  affected,
  closure,
  freeTimes,
  interpreters,
  national,
  ofDay,
  type Day,
} from './timetableFixtures';

/** The first visit that has not begun, picked up by keyboard: which places fit is known when the first of them has the focus. */
async function pickUp(page: Page): Promise<void> {
  await page.locator('.hours-family button').first().focus();
  await page.keyboard.press('m');
  await page.locator('.hours-target:focus').waitFor();
}

const timetable = (shown: Day, more: Partial<Scene> = {}): Scene => {
  const answers: Record<string, Answer> = {
    'GET /api/me': ok(officer),
    'GET /api/timetable/prisons/x/day': ok(shown),
    'GET /api/timetable/closures': ok({ closures: [closure, national], places: [] }),
    'POST /api/timetable/closures': ok(affected),
    'GET /api/visits/*/free-times': ok(freeTimes),
    'POST /api/visits/*/move/check': ok({ possible: true, code: null, alternatives: [] }),
    'GET /api/visits/*/interpreters': ok(interpreters),
  };
  return { path: '/timetable', answers, ...more };
};

export const timetableScenes: Record<string, Scene> = {
  day: timetable(ofDay),
  closing: timetable(ofDay, {
    act: (page) => page.getByRole('button', { name: /^(بستن زمان|Close a time)$/ }).click(),
  }),
  affected: timetable(ofDay, {
    act: async (page) => {
      await page.getByRole('button', { name: /^(بستن زمان|Close a time)$/ }).click();
      await page.getByLabel(/^(دلیل|Reason)$/).fill('برف');
      await page.getByRole('button', { name: /^(دیدن نوبت|See the visits)/ }).click();
      await page.locator('.affected').waitFor();
    },
  }),
  moving: timetable(ofDay, { act: pickUp }),
  conflict: {
    ...timetable(ofDay),
    answers: {
      ...timetable(ofDay).answers,
      'POST /api/visits/*/move/check': ok({
        possible: false,
        code: 'quota.used',
        alternatives: [],
      }),
    },
    act: async (page) => {
      await pickUp(page);
      await page.locator('.hours-unfit button').first().focus();
      await page.locator('.move-bar-not').waitFor();
    },
  },
  apart: {
    ...timetable(ofDay),
    answers: {
      ...timetable(ofDay).answers,
      'GET /api/me': ok(warden),
      'POST /api/visits/*/move/check': ok({
        possible: false,
        code: 'slot.kept_apart',
        alternatives: [],
      }),
    },
    act: async (page) => {
      await pickUp(page);
      await page.locator('.hours-target').first().click();
      await page.locator('.reason-panel').waitFor();
    },
  },
  interpreter: timetable(ofDay, {
    act: async (page) => {
      await page.locator('.hours-family button').first().click();
      await page.getByRole('button', { name: /^(مترجم|Interpreter)$/ }).click();
      await page.locator('.reason-panel').waitFor();
    },
  }),
  reason: timetable(ofDay, {
    act: async (page) => {
      await pickUp(page);
      await page.keyboard.press('Enter');
      await page.locator('.reason-panel').waitFor();
    },
  }),
  closed: timetable({
    ...ofDay,
    free: [],
    visits: [],
    closures: [
      { id: 'c-3', stationId: null, fromMinute: 0, untilMinute: 1440, reason: 'برف سنگین' },
    ],
  }),
};
