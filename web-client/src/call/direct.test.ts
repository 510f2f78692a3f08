import { expect, test } from 'vitest';
import { browser, direct, enter, inFalseTime, made, settled, signal } from './direct-harness';
import { room, seat } from './fakes';

inFalseTime();

test('the smaller seat offers, with sound first, to the page of the peer', async () => {
  enter(direct());
  await settled();
  expect(made[0]?.transceivers.map((one) => one.receiver.track.kind)).toEqual(['audio', 'video']);
  expect(signal).toHaveBeenCalledWith('b', 1, {
    description: { type: 'offer', sdp: 'offer 1', fromPage: 'page-a', toPage: 'page-b' },
  });
});

test('a connection is closed and stops sending as soon as no edge is left', async () => {
  const media = direct();
  enter(media);
  await settled();
  expect(made[0]?.sends('video')).toBe(true);
  enter(media, room({ edges: [] }));
  expect(made[0]?.signalingState).toBe('closed');
  expect(made[0]?.sends('audio')).toBe(false);
  expect(media.remote('b')).toBeNull();
});

test('an edge without picture carries sound alone, and an edge from the peer alone carries nothing', async () => {
  const media = direct();
  enter(media, room({ edges: [{ from: 'a', to: 'b', round: 1, picture: false }] }));
  await settled();
  expect([made[0]?.sends('audio'), made[0]?.sends('video')]).toEqual([true, false]);
  enter(media, room({ edges: [{ from: 'b', to: 'a', round: 1, picture: true }] }));
  await settled();
  expect([made[0]?.sends('audio'), made[0]?.sends('video')]).toEqual([false, false]);
  expect(made).toHaveLength(1);
});

test('the connection is kept while round and page stay, and new when either changes', async () => {
  const media = direct();
  enter(media);
  const shown = media.remote('b');
  enter(media, room({ revision: 2 }));
  expect(made).toHaveLength(1);
  const reloaded = [seat('a', 'FAMILY'), seat('b', 'STATION', { page: 'page-b2' })];
  enter(media, room({ seats: reloaded }));
  expect(made).toHaveLength(2);
  expect(made[0]?.signalingState).toBe('closed');
  const edges = room().edges.map((edge) => ({ ...edge, round: 2 }));
  enter(media, room({ seats: reloaded, edges }));
  expect(made).toHaveLength(3);
  await settled();
  expect(media.remote('b'), 'what shows it need not be told').toBe(shown);
  expect(shown?.picture.getTracks()).toEqual([made[2]?.transceivers[1]?.receiver.track]);
});

test('a signal of an older round or for another page is dropped, of a coming round it waits', async () => {
  const media = direct();
  const edges = room().edges.map((edge) => ({ ...edge, round: 2 }));
  enter(media, room({ edges }));
  await settled();
  media.hear('b', 1, { description: { type: 'answer', sdp: 'stale' } });
  media.hear('b', 2, { description: { type: 'answer', sdp: 'other', toPage: 'page-old' } });
  media.hear('b', 3, { description: { type: 'offer', sdp: 'early', toPage: 'page-a' } });
  await settled();
  expect(made[0]?.remoteDescription).toBeNull();
  enter(media, room({ edges: edges.map((edge) => ({ ...edge, round: 3 })) }));
  await settled();
  // The smaller seat is impolite: its own offer stands and the early one is ignored.
  expect(made[1]?.signalingState).toBe('have-local-offer');
});

test('an early offer is answered by the polite seat once the room names its page', async () => {
  const media = direct();
  media.hear('0', 1, { description: { type: 'offer', sdp: 'early', fromPage: 'page-0' } });
  const edges = [{ from: '0', to: 'a', round: 1, picture: true }];
  enter(media, room({ edges, seats: [seat('0', 'OFFICIAL'), seat('a', 'FAMILY')] }));
  await settled();
  expect(made[0]?.remoteDescription?.sdp).toBe('early');
});

test('who waits for the first offer asks for no path when the other comes, nor when the network is back', async () => {
  const media = direct();
  const me = seat('a', 'STATION');
  const edges = [{ from: '0', to: 'a', round: 1, picture: true }];
  enter(media, room({ edges: [], seats: [seat('0', 'FAMILY', { present: false }), me] }));
  enter(media, room({ edges, seats: [seat('0', 'FAMILY'), me] }));
  browser.page.dispatchEvent(new Event('online'));
  media.nudge();
  await settled();
  media.hear('0', 1, { description: { type: 'offer', sdp: 'theirs', toPage: 'page-a' } });
  await settled();
  expect(made[0]?.remoteDescription?.sdp).toBe('theirs');
  expect(signal.mock.calls.at(-1)?.[2].description?.type).toBe('answer');
});
