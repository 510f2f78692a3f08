import { afterEach, beforeEach, vi } from 'vitest';
import { FakeLine, standIn } from './fakes';
import { LiveSocket } from './socket';

/** A socket on a line without a server, in false time. */
export const line = { now: new FakeLine(), page: new EventTarget() };
export const stops: (string | null)[] = [];
export const down = vi.fn<() => void>();
export const fetchTicket = vi.fn<(gone: AbortSignal) => Promise<string>>();

export function socket(): LiveSocket {
  const made = new LiveSocket({
    fetchTicket,
    page: () => 'page-1',
    open: line.now.open,
    random: () => 0.5,
    onMessage: () => undefined,
    onDown: down,
    onStop: (code) => void stops.push(code),
  });
  made.start();
  return made;
}

export const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

export function inFalseTime(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    line.page = standIn();
    line.now = new FakeLine();
    stops.length = 0;
    down.mockReset();
    let ticket = 0;
    fetchTicket.mockReset().mockImplementation(() => Promise.resolve(`ticket-${++ticket}`));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}
