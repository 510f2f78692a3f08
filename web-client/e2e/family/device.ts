import type { Page } from '@playwright/test';
import { drawnCamera, refusedCamera } from '../portraits';
import { type Scene } from '../scene';
import { media, out, press, type Scenes } from './common';

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
