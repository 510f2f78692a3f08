import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DirectMedia } from './direct';
import { FakeConnection, makeConnection } from './fake-connection';
import { camera, media as wire, room, seat, standIn } from './fakes';
import type { RoomState, SignalBody } from './protocol';

const { made } = FakeConnection;
const signal = vi.fn<(to: string, round: number, body: SignalBody) => void>();
const nothing = (): void => undefined;

function waiting(seen = room({ edges: [] })): DirectMedia {
  const events = {
    signal,
    link: nothing,
    quality: nothing,
    gone: nothing,
    connected: nothing,
    seen: nothing,
    changed: nothing,
  };
  const media = new DirectMedia({ ...events, page: () => 'page-a', makeConnection });
  media.configure({ caps: wire.caps, iceServers: [] });
  media.setLocal(camera(), { audio: true, video: true });
  see(media, seen);
  return media;
}

const see = (media: DirectMedia, seen: RoomState): void =>
  media.setEdges(seen.edges, seen.me, seen.seats);

const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  standIn();
  made.length = 0;
  signal.mockReset();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a call that comes is made beforehand and says nothing until its round opens', async () => {
  const media = waiting();
  await settled();
  expect(made[0]?.localDescription?.type).toBe('offer');
  expect(signal).not.toHaveBeenCalled();
  see(media, room({ edges: room().edges.map((edge) => ({ ...edge, round: 2 })) }));
  expect(signal).toHaveBeenCalledWith('b', 2, {
    description: { type: 'offer', sdp: 'offer 1', fromPage: 'page-a', toPage: 'page-b' },
  });
  expect(made).toHaveLength(1);
});

test('an officer who is linked before the other side does not cost it', async () => {
  const media = waiting();
  const heard = { from: 'a', to: '0', round: 1, picture: false };
  const seats = [...room().seats, seat('0', 'OFFICER')];
  see(media, room({ seats, edges: [heard, ...room().edges] }));
  await settled();
  expect(made[0]?.signalingState).toBe('have-local-offer');
  expect(made).toHaveLength(2);
});

test('it is thrown away when the other side comes on a new page, leaves, or this page closes', async () => {
  const media = waiting();
  const [a, b] = [seat('a', 'FAMILY'), seat('b', 'STATION', { page: 'page-b2' })];
  see(media, room({ edges: [], seats: [a, b] }));
  expect(made[0]?.signalingState).toBe('closed');
  see(media, room({ edges: [], seats: [a, { ...b, present: false }] }));
  expect(made[1]?.signalingState).toBe('closed');
  see(media, room({ edges: [], seats: [a, b] }));
  // The visit is over: nobody is left to call.
  see(media, room({ edges: [], seats: [] }));
  expect(made[2]?.signalingState).toBe('closed');
  see(media, room({ edges: [], seats: [a, b] }));
  media.close();
  expect(made.map((one) => one.signalingState)).toEqual(Array(4).fill('closed'));
  await settled();
});

test('the seat that answers makes its end beforehand too and answers the offer with it', async () => {
  const media = waiting({ ...room({ edges: [] }), me: 'b' });
  await settled();
  expect(made.map((one) => one.transceivers.length)).toEqual([0]);
  see(media, { ...room(), me: 'b' });
  expect(signal).not.toHaveBeenCalled();
  media.hear('a', 1, { description: { type: 'offer', sdp: 'theirs', toPage: 'page-a' } });
  await settled();
  expect(made).toHaveLength(1);
  expect(signal.mock.calls.map(([to, , body]) => [to, body.description?.type])).toEqual([
    ['a', 'answer'],
  ]);
  expect(made[0]?.sends('video')).toBe(true);
});

test('one that is neither family nor station makes nothing beforehand', () => {
  waiting(room({ edges: [], seats: [seat('a', 'OFFICIAL'), seat('b', 'STATION')] }));
  expect(made).toHaveLength(0);
});
