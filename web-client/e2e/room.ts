import type { Page, WebSocketRoute } from '@playwright/test';
import type { RoomState, Seat } from '../src/call/protocol';
import { at, now } from './fixtures';
import { openFarPeer } from './farPeer';

const caps = { width: 480, height: 480, frameRate: 10, videoKbps: 300, audioKbps: 32 };

export const seat = (
  id: string,
  kind: Seat['kind'],
  since: number | null,
  more: Partial<Seat> = {},
): Seat => ({
  id,
  kind,
  name: null,
  relation: null,
  title: null,
  page: since === null ? null : `page-${id}`,
  present: since !== null,
  since: since === null ? null : at(since),
  audio: true,
  video: true,
  muted: false,
  ...more,
});

/** A room as the family's seat sees it. */
export const room = (status: RoomState['status'], more: Partial<RoomState> = {}): RoomState => ({
  visit: 'v-1',
  revision: 3,
  round: 1,
  status,
  start: at(8),
  end: at(28),
  outcome: null,
  minutesHeld: null,
  zone: 'Asia/Tehran',
  prisonerName: 'احمد نیک‌سرشت',
  me: 'a',
  seats: [seat('a', 'FAMILY', -14), seat('o', 'OFFICER', -10), seat('s', 'STATION', null)],
  edges: [],
  paths: [],
  raised: [],
  warned: null,
  confidential: false,
  privileged: false,
  allowedActions: [],
  ...more,
});

const flowing = (picture: boolean) => [
  { from: 'a', to: 's', round: 1, picture },
  { from: 's', to: 'a', round: 1, picture },
];

export const liveRoom = (more: Partial<RoomState> = {}): RoomState =>
  room('LIVE', {
    start: at(-6),
    end: at(14.35),
    seats: [seat('a', 'FAMILY', -14), seat('o', 'OFFICER', -10), seat('s', 'STATION', -6)],
    edges: [...flowing(true), { from: 'a', to: 'o', round: 1, picture: true }],
    ...more,
  });

interface Script {
  readonly state: RoomState;
  /** Frames after the room: notices. */
  readonly later?: readonly object[];
  /** The code the socket is closed with after that. */
  readonly close?: number;
}

/** The server's side of the live socket. */
export function serve({ state, later = [], close }: Script): (socket: WebSocketRoute) => void {
  return (socket) => {
    const send = (frame: object) => socket.send(JSON.stringify(frame));
    let far: Promise<Page> | null = null;
    socket.onMessage((text) => {
      const frame = JSON.parse(String(text));
      if (frame.t === 'hello') {
        const seats = state.seats.map((one) =>
          one.id === 'a' ? { ...one, page: frame.page } : one,
        );
        send({ t: 'welcome', now, seat: 'a', media: { iceServers: [], caps } });
        send({ t: 'room', ...state, seats });
        for (const next of later) send(next);
        if (close) void socket.close({ code: close });
      }
      if (frame.t === 'signal' && frame.to === 's' && caller) {
        far ??= farPeerOf(caller, frame, send);
        void far
          .then((page) => page.evaluate((body) => window.far.hear(body as never), frame))
          // A broken line has nobody at its end.
          .catch(() => undefined);
      }
    });
  };
}

interface Signal {
  readonly round: number;
  readonly description?: { readonly fromPage?: string };
  readonly candidate?: { readonly fromPage?: string };
}

/** Opened at the first signal; says what it has to say in the prisoner's name. */
function farPeerOf(page: Page, first: Signal, send: (frame: object) => void): Promise<Page> {
  const pages = { fromPage: 'page-s', toPage: (first.description ?? first.candidate)?.fromPage };
  return openFarPeer(page, ({ description, candidate }) =>
    send({
      t: 'signal',
      from: 's',
      round: first.round,
      ...(description ? { description: { ...description, ...pages } } : {}),
      ...(candidate ? { candidate: { ...candidate, ...pages } } : {}),
    }),
  );
}

/** The page that has someone to call; without one nobody answers. */
let caller: Page | null = null;

export const callFrom = (page: Page | null): void => {
  caller = page;
};

/** The far side goes away without a word, as when a line breaks; a new socket finds nobody there either. */
export async function breakLine(page: Page): Promise<void> {
  callFrom(null);
  for (const other of page.context().pages()) if (other !== page) await other.close();
}
