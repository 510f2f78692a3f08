import { beforeEach, describe, expect, it } from 'vitest';
import { dayText, fromJalali, fullDayText, jalaliMonths, timeText, toJalali } from './jalali';
import { speak } from './speaking';

const visit = '2026-11-22T07:00:00Z';

describe('in Persian', () => {
  beforeEach(() => speak('fa'));

  it('puts the weekday first, which Intl does not', () => {
    expect(dayText(visit)).toBe('یکشنبه ۱ آذر');
    expect(fullDayText(visit)).toBe('یکشنبه ۱ آذر ۱۴۰۵');
  });

  it('says the prison-local time without a leading zero', () => {
    expect(timeText(visit)).toBe('۱۰:۳۰');
    expect(timeText('2026-11-22T05:30:00Z')).toBe('۹:۰۰');
    expect(timeText('2026-11-21T20:35:00Z')).toBe('۰:۰۵');
  });
});

it('says Gregorian dates in English', () => {
  speak('en');
  expect(dayText(visit)).toBe('Sunday 22 November');
  expect(timeText(visit)).toBe('10:30');
});

it.each([
  ['2025-03-21', 1404, 1, 1],
  ['2026-03-21', 1405, 1, 1],
  ['2029-03-20', 1408, 1, 1],
  ['2030-03-20', 1408, 12, 30],
  ['1956-07-03', 1335, 4, 12],
  ['2026-10-22', 1405, 7, 30],
])('%s is %i/%i/%i, both ways', (iso, year, month, day) => {
  expect(toJalali(iso)).toEqual({ year, month, day });
  expect(fromJalali({ year, month, day })).toBe(iso);
});

it('knows the days that do not exist', () => {
  expect(fromJalali({ year: 1404, month: 12, day: 30 })).toBeNull();
  expect(fromJalali({ year: 1405, month: 7, day: 31 })).toBeNull();
});

it('names the months in either language', () => {
  expect(jalaliMonths('fa')[8]).toBe('آذر');
  expect(jalaliMonths('en')[8]).toBe('Azar');
});
