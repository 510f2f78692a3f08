import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StationVisit, VisitStatus } from '../../call/protocol';
import { goesOn, rememberEntered } from './paired';

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

afterEach(() => vi.unstubAllGlobals());

const visit = (status: VisitStatus): StationVisit => ({
  visitId: 'v',
  start: '2026-11-21T07:00:00Z',
  end: '2026-11-21T07:20:00Z',
  status,
  prisonerShort: 'احمد ن.',
  opensAt: '2026-11-21T06:45:00Z',
  canEnter: true,
});

test('a visit that runs goes on by itself, whoever sat here', () => {
  expect(goesOn(visit('LIVE'))).toBe(true);
  expect(goesOn(visit('PAUSED'))).toBe(true);
  expect(goesOn(visit('CONFIRMED'))).toBe(false);
});

test('one that waits goes on for who has said to be here, and for nobody else', () => {
  expect(goesOn(visit('WAITING'))).toBe(false);
  rememberEntered('another');
  expect(goesOn(visit('WAITING'))).toBe(false);
  rememberEntered('v');
  expect(goesOn(visit('WAITING'))).toBe(true);
  rememberEntered(null);
  expect(goesOn(visit('WAITING'))).toBe(false);
});
