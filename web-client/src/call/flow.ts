import type { Edge, MediaSettings, RoomState, SeatId, SignalBody } from './protocol';

/** What may go to and come from one peer just now. */
export interface Flow {
  /** An edge lets out what lies on the line; on a path it lies there ready, and held shut. */
  readonly flows: boolean;
  readonly soundOut: MediaStreamTrack | null;
  readonly pictureOut: MediaStreamTrack | null;
  readonly soundIn: boolean;
  readonly pictureIn: boolean;
  /** Whether a picture will come, now or once the round opens: the line is negotiated for it. */
  readonly pictureLine: boolean;
  /** The own picture, whether it goes out or not: the line is laid out to its size. */
  readonly camera: MediaStreamTrack | null;
  /** The peer says its microphone is on. */
  readonly peerSpeaks: boolean;
}

/** The part of a room that media needs. */
export type RoomMap = Pick<RoomState, 'me' | 'edges' | 'paths' | 'seats' | 'carrier'>;

export interface Offered {
  readonly stream: MediaStream | null;
  readonly video: boolean;
  readonly pictures: boolean;
}

/** Whose call a visit is about: of family and station each the other. */
export const otherSide = {
  FAMILY: 'STATION',
  STATION: 'FAMILY',
  OFFICER: null,
  OFFICIAL: null,
} as const;

/** Whether that seat is the one this seat's visit is about. */
export function isOtherSide({ me, seats }: RoomMap, seat: SeatId): boolean {
  const kindOf = (id: SeatId) => seats.find((one) => one.id === id)?.kind;
  const mine = kindOf(me);
  return mine !== undefined && otherSide[mine] === kindOf(seat);
}

/** The round of the edges or the path between this seat and each peer; a peer without either is not in it. */
export function roundsByPeer({ me, edges, paths }: RoomMap): ReadonlyMap<SeatId, number> {
  return new Map([
    ...paths.map(({ seat, round }) => [seat, round] as const),
    ...edges.map((edge) => [edge.from === me ? edge.to : edge.from, edge.round] as const),
  ]);
}

/** Whether a room now has an edge it did not have. */
export function opensEdges(before: Pick<RoomMap, 'edges'> | null, now: RoomMap): boolean {
  const known = new Set(before?.edges.map(nameOfEdge));
  return now.edges.some((edge) => !known.has(nameOfEdge(edge)));
}

const nameOfEdge = ({ from, to, round }: Edge): string => `${from} ${to} ${round}`;

/** A path may lead to a seat that the room does not show: an official who stands by. */
export function pageOf({ seats, paths }: RoomMap, seat: SeatId): string | null {
  const shown = seats.find((one) => one.id === seat)?.page;
  return shown ?? paths.find((one) => one.seat === seat)?.page ?? null;
}

export function flowTo(room: RoomMap, seat: SeatId, { stream, video, pictures }: Offered): Flow {
  const out = room.edges.find((edge) => edge.from === room.me && edge.to === seat);
  const back = room.edges.find((edge) => edge.from === seat && edge.to === room.me);
  const path = room.paths.some((one) => one.seat === seat);
  const laid = !back && path;
  const camera = stream?.getVideoTracks()[0] ?? null;
  return {
    flows: out !== undefined,
    // A muted microphone still sends silence, so that the path is known to live.
    soundOut: out || path ? (stream?.getAudioTracks()[0] ?? null) : null,
    pictureOut: (out ? out.picture : path) && video ? camera : null,
    soundIn: back !== undefined,
    pictureIn: (back?.picture ?? false) && pictures,
    pictureLine: (laid || (back?.picture ?? false)) && pictures,
    camera,
    peerSpeaks: room.seats.find((one) => one.id === seat)?.audio ?? false,
  };
}

/** Writes on a signal which page it comes from and which it is for. */
export function addressed(body: SignalBody, fromPage: string, toPage: string): SignalBody {
  return body.description
    ? { description: { ...body.description, fromPage, toPage } }
    : { candidate: { ...body.candidate, fromPage, toPage } };
}

export function configuration({ iceServers, relayOnly }: MediaSettings): RTCConfiguration {
  return {
    iceTransportPolicy: relayOnly ? 'relay' : 'all',
    bundlePolicy: 'max-bundle',
    // Paths are looked for as soon as the connection is made, not when it first speaks.
    iceCandidatePoolSize: 1,
    iceServers: iceServers.map(({ urls, username, credential }) => ({
      urls: typeof urls === 'string' ? urls : [...urls],
      ...(username === null ? {} : { username }),
      ...(credential === null ? {} : { credential }),
    })),
  };
}
