import { expect, it } from 'vitest';
import { speak } from '../../util/speaking';
import { dayOf, isDay } from '../../util/typedDay';
import { addressOf, nothingAsked, queryOf, serverQuery } from './auditQuery';

it('keeps what was asked in the address', () => {
  const asked = { ...nothingAsked, from: '1405/9/7', action: 'visit.changed' };
  expect(queryOf(addressOf(asked))).toEqual(asked);
  expect(addressOf(nothingAsked)).toBe('/audit');
});

it('reads days as each language writes them', () => {
  speak('fa');
  expect(dayOf('۱۴۰۵/۹/۷')).toBe('2026-11-28');
  expect(dayOf('1405-09-07')).toBe('2026-11-28');
  expect(dayOf('۱۴۰۵/۱۳/۷')).toBeNull();
  speak('en');
  expect(dayOf('2026-11-28')).toBe('2026-11-28');
  expect(dayOf('2026-02-30')).toBeNull();
  expect(isDay('soon')).toBe(false);
  expect(isDay('')).toBe(true);
});

it('asks the server for whole days of Iran, the last one included', () => {
  speak('fa');
  const asked = new URLSearchParams(
    serverQuery({ ...nothingAsked, from: '1405/9/7', until: '1405/9/7', kind: 'visit' }),
  );
  expect(asked.get('from')).toBe('2026-11-27T20:30:00.000Z');
  expect(asked.get('until')).toBe('2026-11-28T20:30:00.000Z');
  expect(asked.get('thingKind')).toBe('visit');
  expect(asked.has('actor')).toBe(false);
});
