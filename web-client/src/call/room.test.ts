import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeConnection, makeConnection } from './fake-connection';
import { camera, FakeLine, room as live, seat, standIn } from './fakes';
import { DirectMedia } from './direct';
import { openRoom } from './room';
import type { Room } from './room-view';

const { made } = FakeConnection;
let line = new FakeLine();
const open: Room[] = [];
const stream = { kind: 'both' as const, stream: undefined as unknown as MediaStream };

async function enter(state = live()): Promise<Room> {
  const outcome = { ...stream, stream: camera() };
  const room = openRoom(
    { fetchTicket: () => Promise.resolve('ticket'), camera: outcome },
    {
      open: line.open,
      media: (events, page) => new DirectMedia({ ...events, page, makeConnection }),
    },
  );
  open.push(room);
  await settled();
  line.last.welcomes();
  line.last.says({ t: 'room', ...state });
  await settled();
  return room;
}

const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);
const phase = (room: Room): string => room.getSnapshot().phase;

/** Sound begins to arrive on the newest connection. */
async function soundComes(): Promise<void> {
  const connection = made.at(-1);
  connection?.becomes('connected');
  if (connection) connection.soundPackets += 50;
  await vi.advanceTimersByTimeAsync(500);
}

beforeEach(() => {
  vi.useFakeTimers();
  standIn();
  line = new FakeLine();
  made.length = 0;
});

afterEach(() => {
  for (const room of open.splice(0)) room.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('tells the server its microphone and camera and, once sound flows, the link', async () => {
  const room = await enter();
  expect(line.last.said('state')).toEqual([{ t: 'state', audio: true, video: true }]);
  expect(phase(room)).toBe('reconnecting');
  await soundComes();
  expect(line.last.said('link')).toEqual([{ t: 'link', peer: 'b', round: 1, up: true }]);
  expect(phase(room)).toBe('live');
});

test('a reconnect of the same page keeps the connection and says its links again', async () => {
  const room = await enter();
  await soundComes();
  const page = line.last.said('hello')[0]?.page;
  line.last.closes(1006);
  expect(phase(room)).toBe('live');
  await vi.advanceTimersByTimeAsync(600);
  line.last.welcomes();
  line.last.says({ t: 'room', ...live({ revision: 2 }) });
  expect(line.last.said('hello')[0]?.page).toBe(page);
  expect(line.last.said('link')).toHaveLength(1);
  expect(made).toHaveLength(1);
});

test('after a minute without a server the call is closed, and comes back as a new page', async () => {
  const room = await enter();
  await soundComes();
  const page = line.last.said('hello')[0]?.page;
  line.last.closes(1006);
  made.at(-1)?.becomes('connected');
  await vi.advanceTimersByTimeAsync(61_000);
  expect(made[0]?.signalingState).toBe('closed');
  expect(phase(room)).toBe('reconnecting');
  room.retry();
  await settled();
  line.last.opens();
  expect(line.last.said('hello')[0]?.page).not.toBe(page);
});

test('a page that hung up is known to the server by its new id, also when a hello was under way', async () => {
  const room = await enter();
  line.last.closes(1006);
  await vi.advanceTimersByTimeAsync(52_000);
  room.retry();
  await settled();
  line.last.opens();
  await vi.advanceTimersByTimeAsync(8_500);
  const [late] = line.sockets.slice(-2);
  late?.welcomes();
  late?.says({ t: 'room', ...live({ revision: 2 }) });
  expect(room.getSnapshot().socketUp).toBe(false);
  line.last.welcomes();
  line.last.says({ t: 'room', ...live({ revision: 2 }) });
  await settled();
  const [offer] = line.last.said('signal');
  expect(offer?.description?.fromPage).toBe(line.last.said('hello')[0]?.page);
});

test('a replaced page closes its media, lets its camera go and stops', async () => {
  const room = await enter();
  const track = room.getSnapshot().local.stream?.getTracks()[0];
  line.last.closes(4001);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(phase(room)).toBe('replaced');
  expect(made[0]?.signalingState).toBe('closed');
  expect(track?.stop).toHaveBeenCalled();
  expect(line.sockets).toHaveLength(1);
});

test('pause and end follow the room, and an end that was asked for is no problem', async () => {
  const room = await enter();
  line.last.says({ t: 'room', ...live({ status: 'PAUSED', edges: [] }) });
  expect(phase(room)).toBe('paused');
  const ended = room.end('TECHNICAL');
  line.last.says({ t: 'room', ...live({ status: 'ENDED', edges: [], outcome: 'HELD_FULL' }) });
  line.last.closes(4000);
  expect(phase(room)).toBe('ended');
  expect(await ended).toBeNull();
});

test('a refused command leaves its code for the page', async () => {
  const room = await enter();
  const admitted = room.admit();
  expect(room.getSnapshot().busy).toEqual(['admit']);
  const [command] = line.last.said('admit');
  line.last.says({ t: 'error', id: command?.id ?? '', code: 'visit.transition' });
  expect(await admitted).toBe('visit.transition');
  expect(room.getSnapshot()).toMatchObject({ busy: [], problem: 'visit.transition' });
});

test('muting keeps the sound line and turning the camera off takes the picture from it', async () => {
  const room = await enter();
  room.setAudio(false);
  room.setVideo(false);
  await settled();
  expect([made[0]?.sends('audio'), made[0]?.sends('video')]).toEqual([true, false]);
  expect(room.getSnapshot().local.stream?.getAudioTracks()[0]?.enabled).toBe(false);
  expect(line.last.said('state').at(-1)).toEqual({ t: 'state', audio: false, video: false });
});

test('each notice is told once, by number', async () => {
  const room = await enter();
  line.last.says({ t: 'notice', kind: 'FIVE_MINUTES', name: null });
  line.last.says({ t: 'notice', kind: 'ONE_MINUTE', name: null });
  expect(room.getSnapshot().notice).toMatchObject({ number: 2, kind: 'ONE_MINUTE' });
});

test('leaving says so, waits at most a second and stops', async () => {
  const room = await enter();
  const left = room.leave();
  expect(line.last.said('leave')).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1_000);
  await left;
  expect(phase(room)).toBe('ended');
});

test('says a warning once, and also to who was away when it was given', async () => {
  const at = new Date(Date.now() - 30_000).toISOString();
  const warned = { reason: 'FILMING', at } as const;
  const room = await enter(live({ warned }));
  expect(room.getSnapshot().notice).toMatchObject({ kind: 'WARNED_FILMING', number: 1 });
  line.last.says({ t: 'room', ...live({ warned, revision: 2 }) });
  expect(room.getSnapshot().notice?.number).toBe(1);
});

test('says no warning of long ago', async () => {
  const at = new Date(Date.now() - 10 * 60_000).toISOString();
  const room = await enter(live({ warned: { reason: 'RULES', at } }));
  expect(room.getSnapshot().notice).toBeNull();
});

test('sends no sound while an officer keeps it silent, and what the person wished afterwards', async () => {
  const seats = [seat('a', 'FAMILY', { muted: true }), seat('b', 'STATION')];
  const room = await enter(live({ seats }));
  expect(room.getSnapshot().local).toMatchObject({ audio: false, muted: true });
  expect(line.last.said('state').at(-1)).toMatchObject({ audio: false });
  room.setAudio(true);
  expect(room.getSnapshot().local.audio).toBe(false);
  line.last.says({ t: 'room', ...live({ revision: 2 }) });
  expect(room.getSnapshot().local).toMatchObject({ audio: true, muted: false });
  expect(line.last.said('state').at(-1)).toMatchObject({ audio: true });
});

test('plays nothing of a side that an officer keeps silent', async () => {
  const seats = [seat('a', 'FAMILY'), seat('b', 'STATION', { muted: true })];
  const room = await enter(live({ seats }));
  await soundComes();
  expect(room.getSnapshot().remotes.get('b')).toMatchObject({ sound: null, up: true });
  line.last.says({ t: 'room', ...live({ revision: 2 }) });
  expect(room.getSnapshot().remotes.get('b')?.sound).not.toBeNull();
});
