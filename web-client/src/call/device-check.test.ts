import { expect, test } from 'vitest';
import { isDark } from './device-check';

const picture = (...dots: number[][]) =>
  Uint8ClampedArray.from(dots.flatMap((dot) => [...dot, 255]));

test('a picture is dark when none of it is lit', () => {
  expect(isDark(picture([0, 0, 0], [12, 8, 20]))).toBe(true);
  expect(isDark(picture([40, 40, 40]))).toBe(true);
  expect(isDark(picture([0, 0, 0], [0, 41, 0]))).toBe(false);
});
