import { expect, test } from 'vitest';
import type { Sample } from './measuring';
import { next, prompt } from './picture-delay';
import type { PictureDelay } from './picture-delay';

const sample = (lossIn: number, rttMs: number): Sample => ({
  soundPackets: 50,
  lossIn,
  lossOut: 0,
  rttMs,
  frames: 15,
  sendKbps: null,
  newFrames: 30,
  frozen: 0,
  concealed: 0,
  relayed: false,
});

const after = (samples: readonly Sample[], from = prompt): PictureDelay =>
  samples.reduce(next, from);
const looks = (count: number, one: Sample): Sample[] => Array.from({ length: count }, () => one);

test('on a clean line pictures are shown as they come, and one bad look does not change that', () => {
  expect(after(looks(20, sample(0, 300))).ms).toBeNull();
  expect(after([sample(0.05, 300)]).ms).toBeNull();
});

test('on a line that loses they wait for the way there and back, not for ever', () => {
  const lossy = after(looks(10, sample(0.05, 320)));
  expect(lossy.ms).toBe(500);
  expect(after(looks(10, sample(0.05, 4000))).ms).toBe(700);
  expect(after(looks(2, sample(0.05, 250)), lossy).ms, 'a delay that swings would stutter').toBe(
    500,
  );
});

test('they come at once again when the line has long been clean', () => {
  const lossy = after(looks(10, sample(0.05, 320)));
  expect(after(looks(3, sample(0, 320)), lossy).ms).toBe(500);
  expect(after(looks(20, sample(0, 320)), lossy).ms).toBeNull();
});
