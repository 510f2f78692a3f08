import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DirectMedia } from './direct';
import { FakeConnection, makeConnection } from './fake-connection';
import { camera, media as wire, room, seat, standIn } from './fakes';
import type { SeatId, SignalBody } from './protocol';

const { made } = FakeConnection;
const signal = vi.fn<(to: SeatId, round: number, body: SignalBody) => void>();
const link = vi.fn<(peer: SeatId, round: number, up: boolean) => void>();
const nothing = (): void => undefined;

/** A page that is not admitted yet, with a path to the other side for the round to come. */
function waiting(me = 'a'): DirectMedia {
  const told = {
    quality: nothing,
    measured: nothing,
    gone: nothing,
    quiet: nothing,
    connected: nothing,
    seen: nothing,
  };
  const events = { signal, link, changed: nothing, ...told };
  const media = new DirectMedia({ ...events, page: () => 'page-a', makeConnection });
  media.configure({ caps: wire.caps, iceServers: [], relayOnly: false });
  media.setLocal(camera(), { audio: true, video: true });
  media.setRoom({ ...laid, me, paths: [{ seat: me === 'a' ? 'b' : 'a', round: 2, page: null }] });
  return media;
}

const laid = room({ edges: [], status: 'WAITING' });
const opened = room({ edges: room().edges.map((edge) => ({ ...edge, round: 2 })) });
const settled = (ms = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  standIn();
  made.length = 0;
  signal.mockReset();
  link.mockReset();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a path is negotiated for the round to come, and nothing flows or is shown', async () => {
  const media = waiting();
  await settled();
  expect(signal).toHaveBeenCalledWith('b', 2, {
    description: { type: 'offer', sdp: 'offer 1', fromPage: 'page-a', toPage: 'page-b' },
  });
  expect(made[0]?.transceivers.map((one) => one.direction)).toEqual(['sendrecv', 'sendrecv']);
  expect(made[0]?.getSenders().map((one) => one.track?.kind)).toEqual(['audio', 'video']);
  expect([made[0]?.sends('audio'), made[0]?.sends('video')]).toEqual([false, false]);
  expect(media.remote('b')?.sound.getTracks()).toEqual([]);
  expect(media.remote('b')?.picture.getTracks()).toEqual([]);
});

test('a path that stands says nothing of sound', async () => {
  const media = waiting();
  made[0]?.becomes('connected');
  await settled(10_000);
  expect(link).not.toHaveBeenCalled();
  expect(media.isUp('b')).toBe(false);
  expect(made[0]?.restarts).toBe(0);
});

test('once the round opens everything flows on the same connection without another word', async () => {
  const media = waiting();
  await settled();
  media.hear('b', 2, { description: { type: 'answer', sdp: 'theirs', toPage: 'page-a' } });
  made[0]?.becomes('connected');
  await settled();
  signal.mockReset();
  media.setRoom(opened);
  await settled();
  expect(made).toHaveLength(1);
  expect(signal).not.toHaveBeenCalled();
  expect([made[0]?.sends('audio'), made[0]?.sends('video')]).toEqual([true, true]);
  expect(media.remote('b')?.sound.getTracks()).toHaveLength(1);
  expect(media.isUp('b')).toBe(false);
  if (made[0]) made[0].soundPackets = 50;
  await settled(1_000);
  expect(link).toHaveBeenCalledWith('b', 2, true);
});

test('the seat that answers sends nothing either until the round opens', async () => {
  const media = waiting('b');
  media.hear('a', 2, { description: { type: 'offer', sdp: 'theirs', toPage: 'page-a' } });
  await settled();
  expect(signal.mock.calls.map(([to, , body]) => [to, body.description?.type])).toEqual([
    ['a', 'answer'],
  ]);
  expect(made[0]?.getSenders().map((one) => one.track?.kind)).toEqual(['audio', 'video']);
  expect(made[0]?.sends('video')).toBe(false);
  media.setRoom({ ...opened, me: 'b' });
  await settled();
  expect(made[0]?.sends('video')).toBe(true);
});

test.each(['a', 'b'])('a browser that shuts nothing is given nothing to send at %s', async (me) => {
  vi.spyOn(FakeConnection, 'shuts', 'get').mockReturnValue(false);
  const media = waiting(me);
  if (me === 'b')
    media.hear('a', 2, { description: { type: 'offer', sdp: 'theirs', toPage: 'page-a' } });
  await settled();
  expect(made[0]?.getSenders().map((one) => one.track)).toEqual([null, null]);
  media.setRoom({ ...opened, me });
  await settled();
  expect([made[0]?.sends('audio'), made[0]?.sends('video')]).toEqual([true, true]);
});

test('it is given up with the path, and made anew for a new page', async () => {
  const media = waiting();
  const paths = [{ seat: 'b', round: 2, page: null }];
  const seats = [seat('a', 'FAMILY'), seat('b', 'STATION', { page: 'page-b2' })];
  media.setRoom({ ...laid, seats, paths });
  expect(made.map((one) => one.signalingState)).toEqual(['closed', 'stable']);
  media.setRoom({ ...laid, seats, paths: [] });
  expect(made[1]?.signalingState).toBe('closed');
  media.setRoom({ ...laid, seats, paths });
  media.close();
  expect(made[2]?.signalingState).toBe('closed');
  await settled();
});

test('a relay lent anew is where the next path is looked for, and the one that stands is kept', async () => {
  const media = waiting();
  await settled();
  const relay = { urls: ['turns:relay.test:443'], username: '1:a', credential: 'lent' };
  media.configure({ caps: wire.caps, iceServers: [relay], relayOnly: true });
  expect(made).toHaveLength(1);
  const wanted = { iceTransportPolicy: 'relay', iceServers: [relay] };
  expect(made[0]?.configuration).toMatchObject(wanted);
  media.setRoom({ ...opened, edges: opened.edges.map((edge) => ({ ...edge, round: 3 })) });
  expect(made[1]?.configuration).toMatchObject(wanted);
});
