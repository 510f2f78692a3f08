import type { Edge, MediaSettings, RoomState, Seat, SeatId, SignalBody } from './protocol';

/** What may go to and come from one peer just now. */
export interface Flow {
  readonly soundOut: MediaStreamTrack | null;
  readonly pictureOut: MediaStreamTrack | null;
  readonly soundIn: boolean;
  readonly pictureIn: boolean;
  /** The peer says its microphone is on. */
  readonly peerSpeaks: boolean;
}

/** The part of a room that media needs. */
export type RoomMap = Pick<RoomState, 'me' | 'edges' | 'seats'>;

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

/** The seat at the other end of the visit; nobody for those who are no side of it. */
export function otherOf({ me, seats }: RoomMap): Seat | undefined {
  const mine = seats.find((seat) => seat.id === me);
  return seats.find((seat) => mine && seat.kind === otherSide[mine.kind]);
}

/** The round of the edges between this seat and each peer; a peer without an edge is not in it. */
export function roundsByPeer({ me, edges }: RoomMap): ReadonlyMap<SeatId, number> {
  return new Map(edges.map((edge) => [edge.from === me ? edge.to : edge.from, edge.round]));
}

/** Whether a room now has an edge it did not have. */
export function opensEdges(before: Pick<RoomMap, 'edges'> | null, now: RoomMap): boolean {
  const known = new Set(before?.edges.map(nameOfEdge));
  return now.edges.some((edge) => !known.has(nameOfEdge(edge)));
}

const nameOfEdge = ({ from, to, round }: Edge): string => `${from} ${to} ${round}`;

export function pageOf({ seats }: RoomMap, seat: SeatId): string | null {
  return seats.find((one) => one.id === seat)?.page ?? null;
}

export function flowTo(room: RoomMap, seat: SeatId, { stream, video, pictures }: Offered): Flow {
  const out = room.edges.find((edge) => edge.from === room.me && edge.to === seat);
  const back = room.edges.find((edge) => edge.from === seat && edge.to === room.me);
  return {
    // A muted microphone still sends silence, so that the path is known to live.
    soundOut: out ? (stream?.getAudioTracks()[0] ?? null) : null,
    pictureOut: out?.picture && video ? (stream?.getVideoTracks()[0] ?? null) : null,
    soundIn: back !== undefined,
    pictureIn: (back?.picture ?? false) && pictures,
    peerSpeaks: room.seats.find((one) => one.id === seat)?.audio ?? false,
  };
}

/** Writes on a signal which page it comes from and which it is for. */
export function addressed(body: SignalBody, fromPage: string, toPage: string): SignalBody {
  return body.description
    ? { description: { ...body.description, fromPage, toPage } }
    : { candidate: { ...body.candidate, fromPage, toPage } };
}

export function configuration({ iceServers }: MediaSettings): RTCConfiguration {
  return {
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
