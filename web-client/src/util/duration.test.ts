import { beforeEach, expect, it } from 'vitest';
import { daysAway, nearDay } from './dayWords';
import { clockText, exactWords, joinWords, roundWords } from './duration';
import { speak } from './speaking';

const minute = 60_000;

beforeEach(() => speak('fa'));

it.each([
  [14 * minute + 20_000, '14:20'],
  [59_001, '1:00'],
  [1, '0:01'],
  [-5, '0:00'],
  [62 * minute, '1:02:00'],
])('shows %i ms as %s', (ms, text) => expect(clockText(ms)).toBe(text));

it('says durations in words', () => {
  expect(exactWords(14 * minute + 20_000)).toBe('۱۴ دقیقه و ۲۰ ثانیه');
  expect(exactWords(0)).toBe('۰ ثانیه');
  expect(roundWords(48 * minute)).toBe('۴۸ دقیقه');
  expect(roundWords(51 * 60 * minute)).toBe('۲ روز و ۳ ساعت');
});

it('joins names with «و» and no comma before it', () => {
  expect(joinWords(['احمد', 'شما', 'مریم'])).toBe('احمد، شما و مریم');
});

it('says plurals in English', () => {
  speak('en');
  expect(exactWords(61_000)).toBe('1 minute and 1 second');
});

it('counts days where the prison is, not where the clock is', () => {
  const late = Date.parse('2026-11-22T19:00:00Z');
  const words = { today: 'امروز', tomorrow: 'فردا' };
  expect(daysAway('2026-11-22T21:00:00Z', late, 'Asia/Tehran')).toBe(1);
  expect(nearDay('2026-11-22T21:00:00Z', late, 'Asia/Tehran', words)).toBe('فردا');
  expect(nearDay('2026-11-28T07:00:00Z', late, 'Asia/Tehran', words)).toBe('شنبه ۷ آذر');
});
