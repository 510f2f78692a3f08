import { expect, test } from 'vitest';
import type { StationVisit } from '../../call/protocol';
import { checkDue, type Idling } from './checkDue';

const zone = 'Asia/Tehran';
/** Half past nine in Tehran. */
const morning = Date.parse('2026-11-21T06:00:00Z');
const at = (minutes: number) => new Date(morning + 60_000 * minutes).toISOString();
const due = (part: Partial<Idling>) =>
  checkDue({ now: morning, zone, check: null, next: null, ...part });
const good = (minutes: number) =>
  ({ at: at(minutes), camera: 'GOOD', microphone: 'GOOD' }) as const;
const opensIn = (minutes: number): StationVisit => ({
  visitId: 'v',
  start: at(minutes + 15),
  end: at(minutes + 35),
  status: 'CONFIRMED',
  prisonerShort: 'احمد ن.',
  opensAt: at(minutes),
  canEnter: false,
});

test('once a day, by the day of the prison', () => {
  expect(due({})).toBe(true);
  expect(due({ check: good(-60) })).toBe(false);
  // Twenty past eleven at night in Tehran, the day before, is the same day in UTC as the night after.
  expect(due({ check: good(-10 * 60) })).toBe(true);
});

test('not while the room may be dark', () => {
  expect(due({ now: Date.parse('2026-11-21T02:29:00Z') })).toBe(false);
  expect(due({ now: Date.parse('2026-11-21T02:30:00Z') })).toBe(true);
});

test('not once somebody may come in for a visit', () => {
  expect(due({ next: opensIn(1) })).toBe(true);
  expect(due({ next: opensIn(0) })).toBe(false);
  expect(due({ next: { ...opensIn(1), canEnter: true } })).toBe(false);
});

test('again an hour after something was amiss', () => {
  const dark = { ...good(-59), camera: 'DARK' } as const;
  expect(due({ check: dark })).toBe(false);
  expect(due({ check: { ...dark, at: at(-60) } })).toBe(true);
});
