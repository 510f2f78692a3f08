import type { Page } from '@playwright/test';
import { drawnCamera, refusedCamera } from '../portraits';
import { at } from '../fixtures';
import { ok, problem, type Answer, type Scene } from '../scene';
import { media, out, press, signedIn, type Scenes } from './common';
import { fakeLoop, type Loop } from './fakeLoop';

const begin = press(/شروع آزمایش|Start the test/);
const yes = press(/^(بله|Yes)/);
const no = press(/^(نه|No)/);
const goOn = press(/فعلاً|for now/);
const test = (
  acts: readonly ((page: Page) => Promise<void>)[],
  before: Scene['before'] = drawnCamera,
): Scene => ({
  path: '/device-test',
  answers: { ...out, 'GET /api/media': media },
  before,
  act: async (page) => {
    for (const act of acts) await act(page);
  },
});

export const deviceTest: Scenes = {
  start: test([]),
  camera: test([begin]),
  sound: test([begin, yes]),
  speaker: test([begin, yes, yes]),
  advice: test([begin, yes, yes, no]),
  'no-camera': test([begin], refusedCamera),
  good: test([begin, yes, yes, yes]),
  bad: test([begin, goOn, goOn, yes], refusedCamera),
};

const lent = ok({
  iceServers: [{ urls: ['turn:turn.test'], username: 'u', credential: 'c' }],
  caps: { width: 640, height: 360, frameRate: 20, videoKbps: 500, audioKbps: 32 },
  relayOnly: true,
});

const rehearsal = (loop: Loop | null, settings: Answer = lent): Scene => ({
  ...test([begin, yes, yes, yes], async (page) => {
    await drawnCamera(page);
    await fakeLoop(loop)(page);
  }),
  path: '/visits/v-1/device-test',
  answers: {
    ...signedIn,
    'POST /api/visits/v-1/device-test': settings,
    'POST /api/visits/v-1/device-test/result': ok({ verdict: 'GOOD', at: at(0) }),
  },
});

const done = (scene: Scene): Scene => ({
  ...scene,
  act: async (page) => {
    await scene.act?.(page);
    await page.locator('output.page-quiet').waitFor();
  },
});

const fine: Loop = { lost: 1, delayMs: 90, kbps: 620 };

export const visitDeviceTest: Scenes = {
  measuring: {
    ...rehearsal(fine),
    before: async (page) => {
      await drawnCamera(page);
      await fakeLoop(fine)(page);
      // Half of the looks come at once, the others never.
      await page.addInitScript(() => {
        const later = window.setTimeout;
        let looks = 0;
        const some = (act: TimerHandler, ms?: number) =>
          ms === 500 && ++looks > 10 ? 0 : later(act, ms);
        Object.assign(window, { setTimeout: some });
      });
    },
  },
  good: done(rehearsal(fine)),
  weak: done(rehearsal({ lost: 9, delayMs: 180, kbps: 120 })),
  failed: done(rehearsal(null)),
  'not-relayed': done(
    rehearsal(fine, ok({ ...(lent as { body: object }).body, iceServers: [], relayOnly: false })),
  ),
  limited: rehearsal(fine, problem(429, 'rate.limited')),
};
