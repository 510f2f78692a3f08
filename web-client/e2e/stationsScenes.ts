import type { Page } from '@playwright/test';
import { at } from './fixtures';
import { ok, type Answer, type Scene } from './scene';
import * as f from './staffFixtures';

const press = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

const officers = (path: string, answers: Record<string, Answer>, act?: Scene['act']): Scene => ({
  path,
  answers: { 'GET /api/me': ok(f.officer), ...answers },
  ...(act ? { act } : {}),
});

const checks = [
  { stationId: 's-5', check: { at: at(-180), camera: 'GOOD', microphone: 'SILENT' } },
];

const list = {
  'GET /api/stations': ok(f.stations),
  'GET /api/stations/checks': ok(checks),
  'POST /api/stations/s-6/pairing-code': ok({ code: '48215930', expiresAt: at(9.5) }),
};

/** The page of a prison's terminals. */
export const stationsScenes: Record<string, Scene> = {
  list: officers('/stations', list),
  code: officers('/stations', list, press(/گرفتن کد|Get a pairing/)),
  unpairing: officers('/stations', list, press(/جدا کردن|Disconnect/)),
  care: officers('/stations', list, press(/دوربین و صفحه|Camera and page/)),
  empty: officers('/stations', {
    'GET /api/stations': ok([]),
    'GET /api/stations/checks': ok([]),
  }),
  pins: officers('/stations', {
    'GET /api/me': ok(f.warden),
    ...list,
    'GET /api/officers/pins': ok(f.officerPins),
  }),
};
