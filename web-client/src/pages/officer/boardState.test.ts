import { expect, test } from 'vitest';
import type { BoardRow } from '../../call/protocol';
import { addressOf, chosen, countOf, kindOf, placed } from './boardState';

const now = Date.parse('2026-11-22T07:05:00Z');

const live: BoardRow = {
  visitId: 'v',
  revision: 1,
  stationNumber: 7,
  stationName: null,
  prisonerName: 'جواد سروستان',
  visitorName: 'لیلا پونه‌زار',
  companions: 0,
  type: 'FAMILY_ONLINE',
  status: 'LIVE',
  outcome: null,
  start: '2026-11-22T07:00:00Z',
  end: '2026-11-22T07:20:00Z',
  familyPresent: true,
  familySince: null,
  familyLine: 4,
  stationPresent: true,
  stationSince: null,
  stationLine: 4,
  stationId: 's-1',
  familyTest: null,
  stationCheck: null,
  raised: [],
  officialsIn: [],
  allowedActions: [],
};
const row = (more: Partial<BoardRow>): BoardRow => ({ ...live, ...more });
const kind = (more: Partial<BoardRow>) => kindOf(row(more), now);

test('a side that left or a dead line is lost, whatever else is the matter', () => {
  expect(kind({ familyPresent: false, raised: ['PROBLEM'] })).toBe('lost');
  expect(kind({ stationLine: 0 })).toBe('lost');
});

test('a family at the door knocks only when the prisoner is there too', () => {
  expect(kind({ status: 'WAITING' })).toBe('knock');
  expect(kind({ status: 'WAITING', stationPresent: false })).toBe('noPrisoner');
  expect(kind({ status: 'WAITING', familyPresent: false })).toBe('noFamily');
});

test('the last five minutes show, by the time that was given', () => {
  expect(kind({ end: '2026-11-22T07:10:00Z' })).toBe('ending');
  expect(kind({ end: '2026-11-22T07:10:01Z' })).toBe('live');
});

test('a hand for the prosecutor is down once an official is in the room', () => {
  expect(kind({ raised: ['PROSECUTOR'] })).toBe('asked');
  expect(kind({ raised: ['PROSECUTOR'], officialsIn: ['ب. مهرآیین'] })).toBe('official');
});

test('a lawyer’s visit leads into no room', () => {
  expect(addressOf(live, 'live')).toBe('/board/v');
  expect(addressOf(live, 'over')).toBe('/visits/v/timeline');
  for (const status of ['WAITING', 'LIVE', 'PAUSED'] as const) {
    const lawyers = row({ type: 'LAWYER', status });
    expect(addressOf(lawyers, kindOf(lawyers, now))).toBe('/visits/v/timeline');
  }
});

test('the board is ordered by what needs a hand, then by time', () => {
  const rows = [
    row({ visitId: 'later', start: '2026-11-22T07:02:00Z' }),
    row({ visitId: 'live' }),
    row({ visitId: 'over', status: 'ENDED' }),
    row({ visitId: 'knock', status: 'WAITING' }),
    row({ visitId: 'lost', familyLine: 0 }),
  ];
  const order = placed(rows, now).map((one) => one.row.visitId);
  expect(order).toEqual(['lost', 'knock', 'live', 'later', 'over']);
});

test('filters count and choose, and a search finds names and stations', () => {
  const all = placed([live, row({ visitId: 'k', status: 'WAITING', stationNumber: 9 })], now);
  expect([countOf(all, 'all'), countOf(all, 'needs'), countOf(all, 'live')]).toEqual([2, 1, 1]);
  expect(chosen(all, 'all', '9')).toHaveLength(1);
  expect(chosen(all, 'all', 'لیلا')).toHaveLength(2);
  expect(chosen(all, 'waiting', '7')).toHaveLength(0);
});
