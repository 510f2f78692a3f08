import type { Page, WebSocketRoute } from '@playwright/test';
import type { RoomState } from '../src/call/protocol';
import { openFarPeer } from './farPeer';
import { now } from './fixtures';
import type { Portrait } from './portraits';

const caps = { width: 480, height: 480, frameRate: 10, videoKbps: 300, audioKbps: 32 };

/** Answers `hello` with `welcome` and the frames. */
export const says =
  (...frames: readonly object[]) =>
  (socket: WebSocketRoute): void =>
    socket.onMessage((text) => {
      if (JSON.parse(String(text)).t !== 'hello') return;
      const media = { iceServers: [], caps };
      socket.send(JSON.stringify({ t: 'welcome', now, seat: null, media }));
      for (const frame of frames) socket.send(JSON.stringify(frame));
    });

interface Signal {
  readonly t: string;
  readonly to: string;
  readonly round: number;
  readonly page: string;
  readonly description?: { readonly fromPage?: string };
  readonly candidate?: { readonly fromPage?: string };
}

/** Whose face each seat shows; the far sides open in the windows of `page`. */
export interface Far {
  readonly page: () => Page;
  readonly faces: Readonly<Record<string, Portrait>>;
}

/** A room whose other seats answer with drawn faces. */
export const holds =
  (state: RoomState, far: Far, later: readonly object[] = []) =>
  (socket: WebSocketRoute): void => {
    const send = (frame: object) => socket.send(JSON.stringify(frame));
    const peers = new Map<string, Promise<Page>>();
    socket.onMessage((text) => {
      const frame = JSON.parse(String(text)) as Signal;
      if (frame.t === 'hello') {
        const seats = state.seats.map((one) =>
          one.id === state.me ? { ...one, page: frame.page } : one,
        );
        send({ t: 'welcome', now, seat: state.me, media: { iceServers: [], caps } });
        for (const next of [{ t: 'room', ...state, seats }, ...later]) send(next);
      }
      const face = far.faces[frame.to];
      if (frame.t !== 'signal' || face === undefined) return;
      const peer = peers.get(frame.to) ?? opened(frame, face, far.page(), send);
      peers.set(frame.to, peer);
      void peer.then((page) => page.evaluate((body) => window.far.hear(body as never), frame));
    });
  };

function opened(
  first: Signal,
  face: Portrait,
  page: Page,
  send: (frame: object) => void,
): Promise<Page> {
  const { to, round } = first;
  const pages = {
    fromPage: `page-${to}`,
    toPage: (first.description ?? first.candidate)?.fromPage,
  };
  const said = (body: { description?: object; candidate?: object }) =>
    body.description
      ? { description: { ...body.description, ...pages } }
      : { candidate: { ...body.candidate, ...pages } };
  return openFarPeer(page, (body) => send({ t: 'signal', from: to, round, ...said(body) }), face);
}
