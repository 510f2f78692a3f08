import { expect, test } from 'vitest';
import { percent, place } from './timetableState';

test('a visit lies in the span by its share of it', () => {
  const nine = Date.parse('2026-11-28T05:30:00Z');
  expect(place([nine, nine + 3_600_000], '2026-11-28T05:45:00Z', '2026-11-28T06:00:00Z')).toEqual({
    insetInlineStart: '25%',
    inlineSize: '25%',
  });
  expect(percent(0, 0)).toBe(0);
  expect(percent(1, 3)).toBe(33);
});
