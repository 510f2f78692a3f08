import { afterEach, beforeEach, vi } from 'vitest';
import { DirectMedia } from './direct';
import { FakeConnection, makeConnection } from './fake-connection';
import { camera, FakeLine, room as live, standIn } from './fakes';
import { openRoom } from './room';
import type { Room } from './room-view';

export const { made } = FakeConnection;
const open: Room[] = [];

/** The server's end of the room under test. */
export const server: { line: FakeLine } = { line: new FakeLine() };

/** A page in a room, with a camera, welcomed and shown that state. */
export async function enter(state = live()): Promise<Room> {
  const outcome = { kind: 'both' as const, stream: camera() };
  const room = openRoom(
    { fetchTicket: () => Promise.resolve('ticket'), camera: outcome },
    {
      open: server.line.open,
      media: (events, page) => new DirectMedia({ ...events, page, makeConnection }),
    },
  );
  open.push(room);
  await settled();
  server.line.last.welcomes();
  server.line.last.says({ t: 'room', ...state });
  await settled();
  return room;
}

export const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

/** Sound begins to arrive on the newest connection. */
export async function soundComes(): Promise<void> {
  const connection = made.at(-1);
  connection?.becomes('connected');
  if (connection) connection.soundPackets += 50;
  await vi.advanceTimersByTimeAsync(500);
}

/** Before and after each test of a file that enters rooms. */
export function rooms(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    standIn();
    server.line = new FakeLine();
    made.length = 0;
  });
  afterEach(() => {
    for (const room of open.splice(0)) room.close();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}
