import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openBoard } from './board';
import { FakeLine, standIn } from './fakes';
import type { BoardRow } from './protocol';

const row = (more: Partial<BoardRow>): BoardRow => ({
  visitId: 'v1',
  revision: 1,
  stationNumber: 7,
  stationName: null,
  prisonerName: 'Javad',
  visitorName: 'Leila',
  companions: 2,
  type: 'FAMILY_ONLINE',
  status: 'WAITING',
  outcome: null,
  start: '2026-11-22T07:00:00Z',
  end: '2026-11-22T07:20:00Z',
  familyPresent: true,
  familySince: null,
  familyLine: 4,
  stationPresent: true,
  stationSince: null,
  stationLine: null,
  stationId: null,
  familyTest: null,
  stationCheck: null,
  raised: [],
  officialsIn: [],
  allowedActions: ['ADMIT'],
  ...more,
});

let line = new FakeLine();

beforeEach(() => {
  vi.useFakeTimers();
  standIn();
  line = new FakeLine();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('rows change one by one, and an older revision never wins', async () => {
  const board = openBoard({ fetchTicket: () => Promise.resolve('t'), open: line.open });
  await vi.advanceTimersByTimeAsync(0);
  line.last.welcomes();
  line.last.says({ t: 'board', prisonId: 'p', prisonName: 'P', rows: [row({})] });
  line.last.says({ t: 'row', row: row({ revision: 3, status: 'LIVE' }) });
  line.last.says({ t: 'row', row: row({ revision: 2, status: 'WAITING' }) });
  line.last.says({ t: 'row', row: row({ visitId: 'v2' }) });
  expect(board.getSnapshot().rows.map(({ status }) => status)).toEqual(['LIVE', 'WAITING']);
  board.close();
});

test('an act names the visit and the revision of the row it was made on', async () => {
  const board = openBoard({ fetchTicket: () => Promise.resolve('t'), open: line.open });
  await vi.advanceTimersByTimeAsync(0);
  line.last.welcomes();
  void board.end(row({ revision: 5 }), 'RULES');
  expect(line.last.said('end')[0]).toMatchObject({ visit: 'v1', revision: 5, reason: 'RULES' });
  board.close();
});
