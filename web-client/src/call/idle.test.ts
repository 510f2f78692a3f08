import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeLine, standIn } from './fakes';
import { openIdle } from './idle';

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

const station = {
  stationId: 's',
  number: 5,
  name: null,
  prisonName: 'P',
  zone: 'Asia/Tehran',
  today: 0,
  heldToday: 0,
  check: { at: '2026-11-22T05:00:00Z', camera: 'DARK', microphone: 'GOOD' },
} as const;

test('a waiting station loads itself anew when told to, and counts when to look at its devices', async () => {
  const reload = vi.fn<() => void>();
  const idle = openIdle({ fetchTicket: () => Promise.resolve('t'), open: line.open, reload });
  await vi.advanceTimersByTimeAsync(0);
  line.last.welcomes();
  line.last.says({ t: 'idle', station, next: null });
  expect(idle.getSnapshot()).toMatchObject({ station, checksOrdered: 0 });
  line.last.says({ t: 'order', what: 'CHECK' });
  line.last.says({ t: 'order', what: 'CHECK' });
  expect(idle.getSnapshot().checksOrdered).toBe(2);
  expect(reload).not.toHaveBeenCalled();
  line.last.says({ t: 'order', what: 'RELOAD' });
  expect(reload).toHaveBeenCalledOnce();
  idle.close();
});
