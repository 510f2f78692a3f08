import type { Page } from '@playwright/test';
import { dutyScenes, idle } from './dutyScenes';
import { at } from './fixtures';
import { problem, type Answer, type Scene } from './scene';
import * as f from './staffFixtures';
import { stationRoomScenes } from './stationRooms';

const press = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

const pairing = (answer?: Answer): Scene => ({
  path: '/station',
  answers: {
    'GET /api/me': problem(401, 'auth.required'),
    ...(answer && { 'POST /api/station/pairing': answer }),
  },
  act: async (page) => {
    await page.keyboard.type(answer ? '12345678' : '4821');
    if (answer) await press(/وصل کردن|Connect this/)(page);
  },
});

export const stationScenes: Record<string, Scene> = {
  pairing: pairing(),
  'pairing-wrong': pairing(problem(422, 'pairing.wrong')),
  idle: idle(f.next),
  'idle-open': idle({ ...f.next, start: at(9), end: at(29), opensAt: at(-6), canEnter: true }),
  'idle-none': idle(null),
  'idle-checking': {
    ...idle(null, { ...f.station, check: null }),
    // A camera that is never quite open keeps the look going.
    before: async (page) => {
      await page.addInitScript(() => {
        navigator.mediaDevices.getUserMedia = () => new Promise(() => undefined);
      });
    },
  },
  'idle-dark': idle(f.next, {
    ...f.station,
    check: { at: at(-20), camera: 'DARK', microphone: 'GOOD' },
  }),
  ...dutyScenes,
  ...stationRoomScenes,
};
