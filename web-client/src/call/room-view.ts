import type { CameraOutcome, CameraTrouble } from './camera';
import type { Rung } from './ladder';
import type { RemoteMedia } from './media';
import type { RoomText } from './texts';
import type {
  EjectReason,
  EndReason,
  Hand,
  LineLevel,
  NoticeKind,
  PauseReason,
  RoomState,
  Seat,
  SeatId,
  WarnReason,
} from './protocol';

/**
 * Where this page stands. `reconnecting`: the socket is being reopened, or the room is live and no sound comes.
 * `replaced`: the same person opened the visit elsewhere. `refused`: `code` says why; nothing will be retried.
 */
export type RoomPhase =
  | 'connecting'
  | 'waiting'
  | 'live'
  | 'paused'
  | 'reconnecting'
  | 'ended'
  | 'replaced'
  | 'refused';

export interface Remote {
  readonly seat: SeatId;
  /** The same object for as long as the room is open. */
  readonly media: RemoteMedia;
  /** What may be heard of it: nothing while an officer keeps it silent. */
  readonly sound: MediaStream | null;
  /** Sound really arrives. */
  readonly up: boolean;
  readonly picture: boolean;
  readonly level: LineLevel | null;
}

export interface Local {
  readonly stream: MediaStream | null;
  /** Its picture alone, to be looked at: an element that is given sound plays it, even where it is muted. */
  readonly picture: MediaStream | null;
  /** Wished and possible: false when there is no such device. */
  readonly audio: boolean;
  readonly video: boolean;
  /** An officer has turned the sound off; only an officer turns it on. */
  readonly muted: boolean;
  readonly trouble: CameraTrouble | null;
  /** The picture was given up on this side to save the sound. */
  readonly soundOnly: boolean;
}

/** A warning, said as a notice is. */
export type WarnKind = `WARNED_${WarnReason}`;

export interface Notice {
  /** Grows by one with every notice, so that a page says each one once. */
  readonly number: number;
  readonly kind: NoticeKind | WarnKind;
  readonly name: string | null;
}

/** One unchanging picture of the room; a new object after every change. */
export interface RoomView {
  readonly phase: RoomPhase;
  readonly room: RoomState | null;
  readonly me: Seat | null;
  readonly remotes: ReadonlyMap<SeatId, Remote>;
  readonly local: Local;
  /** How much of the own picture the line lets go out. */
  readonly sending: Rung;
  /** The worst line of those that should carry sound; null when there is none. */
  readonly level: LineLevel | null;
  readonly socketUp: boolean;
  /** When reconnecting began and when trying ends, in this device's milliseconds. */
  readonly lost: { readonly since: number; readonly until: number } | null;
  /** The code of the problem that ended or refused this room. */
  readonly code: string | null;
  /** The code of the last command that was refused; cleared by the next command. */
  readonly problem: string | null;
  /** Types of the commands not yet answered. */
  readonly busy: readonly string[];
  readonly notice: Notice | null;
  /** Oldest first. */
  readonly texts: readonly RoomText[];
  /** Server time minus this device's time, in milliseconds. */
  readonly offset: number;
}

/** The code of a refused command, or null when it was carried out. */
export type Answer = Promise<string | null>;

/** A visit's room as a page uses it; made by `openRoom` in room.ts. */
export interface Room {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => RoomView;
  /** Milliseconds since the epoch by the server's clock. */
  readonly now: () => number;

  readonly setAudio: (on: boolean) => void;
  readonly setVideo: (on: boolean) => void;
  /** Stops sending and receiving pictures, to save the sound; false asks for them again. */
  readonly setSoundOnly: (on: boolean) => void;
  /** Asks the device for camera and microphone again, after the person allowed them. */
  readonly retryCamera: () => Promise<void>;
  /** Tries the socket at once instead of waiting for the next attempt. */
  readonly retry: () => void;

  /** Sends a text to whoever hears this side now. */
  readonly write: (text: string) => Answer;
  readonly raise: (what: Hand, up: boolean) => Answer;
  readonly admit: () => Answer;
  readonly pause: (reason: PauseReason) => Answer;
  readonly resume: () => Answer;
  /** Asks who came for the family to leave; until `readmit` the visit stays closed to them. */
  readonly eject: (reason: EjectReason) => Answer;
  readonly readmit: () => Answer;
  readonly warn: (reason: WarnReason) => Answer;
  /** Keeps everybody but the two sides out, or lets them in again. */
  readonly confide: (on: boolean) => Answer;
  readonly mute: (seat: SeatId, on: boolean) => Answer;
  /** Lets the visit end later. */
  readonly extend: (until: string) => Answer;
  /** Lets the prisoner go on at another station. */
  readonly reseat: (station: string) => Answer;
  readonly end: (reason: EndReason) => Answer;
  /** Joins the visit that was only made ready until now. */
  readonly join: () => Answer;
  /** Gives the presence up, closes everything and stops the camera. */
  readonly leave: () => Promise<void>;
  /** Closes everything without a word to the server, as when the page goes away. */
  readonly close: () => void;
}

export interface RoomOptions {
  /** Asks the backend for a new ticket; rejects with an object that has a `code` when it is refused. */
  readonly fetchTicket: (gone: AbortSignal) => Promise<string>;
  /** `none` for who only watches; an outcome when the page has already opened the camera. */
  readonly camera: 'ask' | 'none' | CameraOutcome;
  /** Only makes the connections ready; `join` goes in. For officials alone. */
  readonly standby?: boolean;
  /** Whether closing the room stops a camera that the page handed over; default true. */
  readonly stopsCamera?: boolean;
}
