import { expect, test } from 'vitest';
import { clockOf, daysFrom, minuteOf } from './dayClock';

test('a typed time is minutes of the day, or nothing', () => {
  expect(minuteOf('9:30')).toBe(570);
  expect(minuteOf(' 09:05 ')).toBe(545);
  expect(minuteOf('24:00')).toBe(1440);
  expect(minuteOf('24:05')).toBeNull();
  expect(minuteOf('9:60')).toBeNull();
  expect(minuteOf('9')).toBeNull();
  expect(clockOf(545)).toBe('9:05');
});

test('days go over the end of a month', () => {
  expect(daysFrom('2026-11-28', 7)).toBe('2026-12-05');
  expect(daysFrom('2027-01-01', -1)).toBe('2026-12-31');
});
