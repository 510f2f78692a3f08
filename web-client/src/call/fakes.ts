import { vi } from 'vitest';
import type { ClientMessage, RoomState, Seat, ServerMessage } from './protocol';

/** Browser parts that Node lacks, made just true enough for the call layer's tests. */

export class FakeSocket extends EventTarget {
  readonly sent: ClientMessage[] = [];
  closed = false;

  send(frame: string): void {
    this.sent.push(JSON.parse(frame) as ClientMessage);
  }

  close(): void {
    this.closed = true;
  }

  opens(): void {
    this.dispatchEvent(new Event('open'));
  }

  says(message: ServerMessage | Record<string, unknown>): void {
    const data = JSON.stringify(message);
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }

  welcomes(): void {
    this.opens();
    this.says({ t: 'welcome', now: new Date().toISOString(), seat: 'a', media });
  }

  closes(code: number): void {
    this.dispatchEvent(Object.assign(new Event('close'), { code }));
  }

  said<T extends ClientMessage['t']>(t: T): Extract<ClientMessage, { t: T }>[] {
    return this.sent.filter((one): one is Extract<ClientMessage, { t: T }> => one.t === t);
  }
}

/** Hands out sockets and remembers them. */
export class FakeLine {
  readonly sockets: FakeSocket[] = [];

  readonly open = (): FakeSocket => {
    const socket = new FakeSocket();
    this.sockets.push(socket);
    return socket;
  };

  get last(): FakeSocket {
    const socket = this.sockets.at(-1);
    if (!socket) throw new Error('no socket was opened');
    return socket;
  }
}

let made = 0;

export class FakeTrack extends EventTarget {
  enabled = true;
  muted = false;
  readyState: MediaStreamTrackState = 'live';
  readonly id = `track-${(made += 1)}`;
  readonly kind: string;
  constructor(kind: 'audio' | 'video') {
    super();
    this.kind = kind;
  }
  stop = vi.fn<() => void>(() => (this.readyState = 'ended'));
  clone = (): FakeTrack =>
    Object.assign(new FakeTrack(this.kind as 'audio' | 'video'), { enabled: this.enabled });
  getSettings = (): MediaTrackSettings => ({ height: 360 });
  applyConstraints = (): Promise<void> => Promise.resolve();
}

export class FakeStream {
  private readonly tracks: FakeTrack[];
  constructor(tracks: FakeTrack[] = []) {
    this.tracks = [...tracks];
  }
  getTracks = (): FakeTrack[] => [...this.tracks];
  getAudioTracks = (): FakeTrack[] => this.tracks.filter((track) => track.kind === 'audio');
  getVideoTracks = (): FakeTrack[] => this.tracks.filter((track) => track.kind === 'video');
  addTrack = (track: FakeTrack): void => void this.tracks.push(track);
  removeTrack = (track: FakeTrack): void => void this.tracks.splice(this.tracks.indexOf(track), 1);
}

export function camera(): MediaStream {
  return new FakeStream([new FakeTrack('audio'), new FakeTrack('video')]) as unknown as MediaStream;
}

export const media = {
  iceServers: [{ urls: 'stun:stun.test' }],
  caps: { width: 320, height: 180, frameRate: 15, videoKbps: 200, audioKbps: 24 },
  relayOnly: false,
};

export function seat(id: string, kind: Seat['kind'], more: Partial<Seat> = {}): Seat {
  const known = { name: id, relation: null, title: null, page: `page-${id}`, since: null };
  return { id, kind, ...known, present: true, audio: true, video: true, muted: false, ...more };
}

/** A live visit between the family (seat a, who looks at it) and the station (seat b). */
export function room(more: Partial<RoomState> = {}): RoomState {
  return {
    visit: 'v',
    revision: 1,
    round: 1,
    status: 'LIVE',
    start: new Date(Date.now()).toISOString(),
    end: new Date(Date.now() + 20 * 60_000).toISOString(),
    outcome: null,
    minutesHeld: null,
    zone: 'Asia/Tehran',
    prisonerName: 'Ahmad',
    me: 'a',
    seats: [seat('a', 'FAMILY'), seat('b', 'STATION')],
    edges: [
      { from: 'a', to: 'b', round: 1, picture: true },
      { from: 'b', to: 'a', round: 1, picture: true },
    ],
    paths: [],
    raised: [],
    warned: null,
    confidential: false,
    privileged: false,
    allowedActions: [],
    ...more,
  };
}

/** Puts the stand-ins where the code looks for the browser's own; undone by `vi.unstubAllGlobals`. */
export function standIn(): EventTarget {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('MediaStream', FakeStream);
  return page;
}
