import { expect, test, vi } from 'vitest';
import { room as live } from './fakes';
import { enter, made, rooms, server, settled, soundComes } from './room-harness';
import type { Room } from './room-view';

const phase = (room: Room): string => room.getSnapshot().phase;

rooms();

test('tells the server its microphone and camera and, once sound flows, the link', async () => {
  const room = await enter();
  expect(server.line.last.said('state')).toEqual([{ t: 'state', audio: true, video: true }]);
  expect(phase(room)).toBe('reconnecting');
  await soundComes();
  expect(server.line.last.said('link')).toEqual([{ t: 'link', peer: 'b', round: 1, up: true }]);
  expect(phase(room)).toBe('live');
});

test('a reconnect of the same page keeps the connection and says its links again', async () => {
  const room = await enter();
  await soundComes();
  const page = server.line.last.said('hello')[0]?.page;
  server.line.last.closes(1006);
  expect(phase(room)).toBe('live');
  await vi.advanceTimersByTimeAsync(600);
  server.line.last.welcomes();
  server.line.last.says({ t: 'room', ...live({ revision: 2 }) });
  expect(server.line.last.said('hello')[0]?.page).toBe(page);
  expect(server.line.last.said('link')).toHaveLength(1);
  expect(made).toHaveLength(1);
});

test('after a minute without a server the call is closed, and comes back as a new page', async () => {
  const room = await enter();
  await soundComes();
  const page = server.line.last.said('hello')[0]?.page;
  server.line.last.closes(1006);
  made.at(-1)?.becomes('connected');
  await vi.advanceTimersByTimeAsync(61_000);
  expect(made[0]?.signalingState).toBe('closed');
  expect(phase(room)).toBe('reconnecting');
  room.retry();
  await settled();
  server.line.last.opens();
  expect(server.line.last.said('hello')[0]?.page).not.toBe(page);
});

test('a page that hung up is known to the server by its new id, also when a hello was under way', async () => {
  const room = await enter();
  server.line.last.closes(1006);
  await vi.advanceTimersByTimeAsync(52_000);
  room.retry();
  await settled();
  server.line.last.opens();
  await vi.advanceTimersByTimeAsync(8_500);
  const [late] = server.line.sockets.slice(-2);
  late?.welcomes();
  late?.says({ t: 'room', ...live({ revision: 2 }) });
  expect(room.getSnapshot().socketUp).toBe(false);
  server.line.last.welcomes();
  server.line.last.says({ t: 'room', ...live({ revision: 2 }) });
  await settled();
  const [offer] = server.line.last.said('signal');
  expect(offer?.description?.fromPage).toBe(server.line.last.said('hello')[0]?.page);
});

test('a replaced page closes its media, lets its camera go and stops', async () => {
  const room = await enter();
  const track = room.getSnapshot().local.stream?.getTracks()[0];
  server.line.last.closes(4001);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(phase(room)).toBe('replaced');
  expect(made[0]?.signalingState).toBe('closed');
  expect(track?.stop).toHaveBeenCalled();
  expect(server.line.sockets).toHaveLength(1);
});

test('pause and end follow the room, and an end that was asked for is no problem', async () => {
  const room = await enter();
  server.line.last.says({ t: 'room', ...live({ status: 'PAUSED', edges: [] }) });
  expect(phase(room)).toBe('paused');
  const ended = room.end('TECHNICAL');
  server.line.last.says({
    t: 'room',
    ...live({ status: 'ENDED', edges: [], outcome: 'HELD_FULL' }),
  });
  server.line.last.closes(4000);
  expect(phase(room)).toBe('ended');
  expect(await ended).toBeNull();
});

test('a refused command leaves its code for the page', async () => {
  const room = await enter();
  const admitted = room.admit();
  expect(room.getSnapshot().busy).toEqual(['admit']);
  const [command] = server.line.last.said('admit');
  server.line.last.says({ t: 'error', id: command?.id ?? '', code: 'visit.transition' });
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
  expect(server.line.last.said('state').at(-1)).toEqual({ t: 'state', audio: false, video: false });
});

test('each notice is told once, by number', async () => {
  const room = await enter();
  server.line.last.says({ t: 'notice', kind: 'FIVE_MINUTES', name: null });
  server.line.last.says({ t: 'notice', kind: 'ONE_MINUTE', name: null });
  expect(room.getSnapshot().notice).toMatchObject({ number: 2, kind: 'ONE_MINUTE' });
});

test('leaving says so, waits at most a second and stops', async () => {
  const room = await enter();
  const left = room.leave();
  expect(server.line.last.said('leave')).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1_000);
  await left;
  expect(phase(room)).toBe('ended');
});
