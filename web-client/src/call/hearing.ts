import type { LiveRoom } from './live-room';
import type { MediaEvents } from './media';

/** How long a page waits at most for the call it is about to show. */
export const callFirstMs = 150;

/** What a room does with what its media tell it. */
export const heardFromMedia = (room: LiveRoom): MediaEvents => ({
  signal: (to, round, body) => room.socket.send({ t: 'signal', to, round, ...body }),
  link: (peer, round, up) => room.reports.link(peer, round, up),
  quality: (peer, level) => room.reports.quality(peer, level),
  measured: (sample, rung) => room.reports.measured(room.state, sample, rung),
  gone: (peer) => room.reports.gone(peer),
  quiet: () => room.socket.freshen(),
  connected: () => room.store.restOn(callFirstMs),
  seen: () => room.store.wake(),
  changed: () => room.show(),
});
