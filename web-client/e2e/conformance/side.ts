import { DirectMedia } from '../../src/call/direct';
import type { Had, Sent, Told } from '../../src/call/conformance/stage';
import type { RoomMap } from '../../src/call/flow';
import { JitsiMedia } from '../../src/call/jitsi/jitsi';
import type { CallMedia, MediaEvents } from '../../src/call/media';
import type { MediaSettings, SignalBody } from '../../src/call/protocol';
import { isShut } from '../../src/call/sending';
import { Streams } from '../../src/call/streams';
import { connections, Watching } from './watching';

/** One side of a conformance run in a browser, driven by the test from outside the page. */

export type Carrier = 'direct' | 'conference';

declare global {
  interface Window {
    relay: (to: string, round: number, body: SignalBody) => Promise<void>;
    side: typeof side;
  }
}

const told = { links: [], levels: [], gone: [] } as {
  links: Told['links'][number][];
  levels: Told['levels'][number][];
  gone: string[];
};
const watched = new Map<string, Watching>();
let media: CallMedia | null = null;
let stream: MediaStream | null = null;

function made(carrier: Carrier, page: string): CallMedia {
  const events: MediaEvents = {
    signal: (to, round, body) => void window.relay(to, round, body),
    link: (peer, round, up) => void told.links.push({ peer, round, up }),
    quality: (peer, level) => void told.levels.push({ peer, level }),
    gone: (peer) => void told.gone.push(peer),
    measured: () => undefined,
    quiet: () => undefined,
    connected: () => undefined,
    seen: () => undefined,
    changed: () => undefined,
  };
  return carrier === 'direct'
    ? new DirectMedia({ ...events, page: () => page })
    : new JitsiMedia({ ...events, streams: new Streams() });
}

function watching(from: string): Watching | null {
  const remote = media?.remote(from);
  const known = watched.get(from);
  if (!remote || known) return known ?? null;
  const one = new Watching(remote);
  watched.set(from, one);
  return one;
}

const side = {
  async start(carrier: Carrier, page: string): Promise<void> {
    media = made(carrier, page);
    const video = { width: 320, height: 180, frameRate: 15 };
    stream = await navigator.mediaDevices.getUserMedia({ audio: true, video });
    media.setLocal(stream, { audio: true, video: true });
  },
  configure: (settings: MediaSettings): void => media?.configure(settings),
  enter(room: RoomMap): void {
    media?.setRoom(room);
    for (const { id } of room.seats) watching(id);
  },
  hear: (from: string, round: number, body: SignalBody): void => media?.hear(from, round, body),
  local: (on: { audio: boolean; video: boolean }): void => media?.setLocal(stream, on),
  pictures: (wanted: boolean): void => media?.wantPictures(wanted),
  close: (): void => media?.close(),
  had(from: string): Had {
    const remote = media?.remote(from) ?? null;
    const seen = watching(from);
    return {
      up: media?.isUp(from) ?? false,
      sound: seen?.sounds ?? false,
      picture: seen?.moves ?? false,
      // A side has one pair of streams from each seat, or the carrier made another, which is then not what is watched.
      streams: remote && (seen?.watches(remote) ? 1 : 2),
    };
  },
  sent(): Sent {
    const open = connections.filter((one) => one.connectionState !== 'closed');
    const senders = open.flatMap((one) => one.getSenders()).filter((one) => !isShut(one));
    const live = senders.flatMap(({ track }) =>
      track?.enabled && track.readyState === 'live' ? [track.kind] : [],
    );
    return { sound: live.includes('audio'), picture: live.includes('video') };
  },
  told: (): Told => told,
};

window.side = side;
