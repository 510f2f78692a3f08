import { afterEach, beforeEach, vi } from 'vitest';
import { DirectMedia } from './direct';
import { FakeConnection, makeConnection } from './fake-connection';
import { camera, media as wire, room, standIn } from './fakes';
import type { MediaSettings, RoomState, SignalBody } from './protocol';

/** Media on connections that carry nothing, in false time. */
const settings: MediaSettings = {
  caps: wire.caps,
  iceServers: [{ urls: 'stun:stun.test', username: null, credential: null }],
  relayOnly: false,
};
export const { made } = FakeConnection;
export const signal = vi.fn<(to: string, round: number, body: SignalBody) => void>();
export const link = vi.fn<(peer: string, round: number, up: boolean) => void>();
export const browser = { page: new EventTarget() };

export function direct(): DirectMedia {
  const media = new DirectMedia({
    page: () => 'page-a',
    makeConnection,
    signal,
    link,
    quality: () => undefined,
    measured: () => undefined,
    gone: () => undefined,
    quiet: () => undefined,
    connected: () => undefined,
    seen: () => undefined,
    changed: () => undefined,
  });
  media.configure(settings);
  media.setLocal(camera(), { audio: true, video: true });
  return media;
}

export function enter(media: DirectMedia, seen: RoomState = room()): void {
  media.setRoom(seen);
}

export const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

export function inFalseTime(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    browser.page = standIn();
    made.length = 0;
    signal.mockReset();
    link.mockReset();
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}
