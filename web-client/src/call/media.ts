import type { RoomMap } from './flow';
import type { Rung } from './ladder';
import type { Sample } from './measuring';
import type { LineLevel, MediaSettings, SeatId, SignalBody } from './protocol';

/** What the room's media tells its owner. */
export interface MediaEvents {
  readonly signal: (to: SeatId, round: number, body: SignalBody) => void;
  /** Sound from the peer really arrives, or no longer does. */
  readonly link: (peer: SeatId, round: number, up: boolean) => void;
  readonly quality: (peer: SeatId, level: LineLevel) => void;
  /** A look at the line to the other side of the visit, and how much is sent there. */
  readonly measured: (sample: Sample, rung: Rung) => void;
  /** Nothing flows to or from the peer any more, because no edge is left or its page is new. */
  readonly gone: (peer: SeatId) => void;
  /** A peer that was heard is not heard any more: either its path broke, or this side's line. */
  readonly quiet: () => void;
  /** The path to a peer stands: what it sends is about to come. */
  readonly connected: () => void;
  /** The first picture of a peer is decoded and could be shown. */
  readonly seen: () => void;
  /** A stream came, went or changed its picture. */
  readonly changed: () => void;
}

/** What comes from one seat, sound and picture apart so that neither waits for the other. Both stay the same objects. */
export interface RemoteMedia {
  readonly sound: MediaStream;
  readonly picture: MediaStream;
}

/**
 * The media of one room, in the words of the protocol: edges and tracks, never offers, so that another carrier can
 * stand behind it.
 */
export interface CallMedia {
  readonly configure: (settings: MediaSettings) => void;
  /** Opens, changes and closes what the edges say, at once; lays what the paths say. */
  readonly setRoom: (room: RoomMap) => void;
  readonly setLocal: (stream: MediaStream | null, on: { audio: boolean; video: boolean }) => void;
  /** Whether pictures are wanted from the others. */
  readonly wantPictures: (wanted: boolean) => void;
  readonly hear: (from: SeatId, round: number, body: SignalBody) => void;
  readonly remote: (seat: SeatId) => RemoteMedia | null;
  readonly isUp: (seat: SeatId) => boolean;
  /** How much of this side's picture goes to the other side, or to whoever is there. */
  readonly sending: () => Rung;
  /** The socket is back: what was said while it was away may be lost. */
  readonly nudge: () => void;
  readonly close: () => void;
}
