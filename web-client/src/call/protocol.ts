/* eslint-disable max-lines -- one sealed list, read beside docs/protocol.md */
/**
 * Every message of the live protocol, both ways, as docs/protocol.md defines them. A test reads that page's tables and
 * fails when a type is missing on either side.
 */

import type { OfficeTitle } from '../util/officeTitle';

export type SeatId = string;
export type VisitId = string;
/** An ISO 8601 instant in UTC. */
export type Instant = string;

export type VisitStatus =
  | 'HELD'
  | 'REQUESTED'
  | 'CONFIRMED'
  | 'WAITING'
  | 'LIVE'
  | 'PAUSED'
  | 'ENDED'
  | 'MISSED'
  | 'CANCELLED'
  | 'REJECTED'
  | 'EXPIRED';
export type SeatKind = 'FAMILY' | 'STATION' | 'OFFICER' | 'OFFICIAL';
export type Hand = 'PROSECUTOR' | 'PROBLEM' | 'DONE';
export type EjectReason = 'IDENTITY' | 'RULES';
export type EndReason = 'FAMILY_WISH' | 'PRISONER_WISH' | 'TECHNICAL' | 'IDENTITY' | 'RULES';
export type PauseReason = 'IDENTIFICATION' | 'ORDER' | 'TECHNICAL';
/** What an officer reminds a room of. */
export type WarnReason = 'RULES' | 'FILMING' | 'STRANGER' | 'VOICE';
export type NoticeKind =
  | 'OFFICIAL_JOINED'
  | 'OFFICIAL_LEFT'
  | 'OFFICER_JOINED'
  | 'FIVE_MINUTES'
  | 'ONE_MINUTE'
  | 'REQUEST_TAKEN'
  | 'REQUEST_DECIDED';
export type SentRung = 'FULL' | 'LESS' | 'SMALL' | 'STILLS' | 'SOUND';
/** 0 is lost, 4 is excellent. */
export type LineLevel = 0 | 1 | 2 | 3 | 4;

export interface Seat {
  readonly id: SeatId;
  readonly kind: SeatKind;
  readonly name: string | null;
  readonly relation: string | null;
  readonly title: OfficeTitle | null;
  readonly page: string | null;
  readonly present: boolean;
  readonly since: Instant | null;
  readonly audio: boolean;
  readonly video: boolean;
  /** An officer has turned its sound off. */
  readonly muted: boolean;
}

/** What may flow from one seat to another in a round. */
export interface Edge {
  readonly from: SeatId;
  readonly to: SeatId;
  readonly round: number;
  readonly picture: boolean;
}

/** Where a connection may be made ready for a round that is still to come; nothing flows on it yet. */
export interface Path {
  readonly seat: SeatId;
  readonly round: number;
  /** The page of that seat, which the room may not show yet. */
  readonly page: string | null;
}

export interface RaisedHand {
  readonly seat: SeatId;
  readonly what: Hand;
  readonly since: Instant | null;
}

/** What somebody wrote in the room. */
export interface SaidText {
  readonly id: string;
  readonly from: SeatId;
  readonly text: string;
  readonly at: Instant;
}

/** What brings a room's media from seat to seat: straight from page to page, or through a conference's bridge. */
export type Carrier = 'DIRECT' | 'CONFERENCE';

/** The whole room as the receiving seat may see it. */
export interface RoomState {
  readonly visit: VisitId;
  readonly revision: number;
  readonly round: number;
  readonly status: VisitStatus;
  readonly start: Instant;
  readonly end: Instant;
  readonly outcome: string | null;
  readonly minutesHeld: number | null;
  readonly zone: string;
  readonly prisonerName: string;
  readonly me: SeatId;
  readonly seats: readonly Seat[];
  readonly edges: readonly Edge[];
  readonly paths: readonly Path[];
  /** Direct where it is left out. */
  readonly carrier?: Carrier;
  readonly raised: readonly RaisedHand[];
  /** The last warning of this visit. */
  readonly warned: { readonly reason: WarnReason; readonly at: Instant } | null;
  /** Nobody but the two sides hears or joins for now. */
  readonly confidential: boolean;
  /** A lawyer and a client: no official ever comes, and nobody listens. */
  readonly privileged: boolean;
  readonly allowedActions: readonly string[];
}

/** What the newest device test for a visit came to. */
export interface DeviceTested {
  readonly verdict: 'GOOD' | 'WEAK' | 'FAILED';
  readonly at: Instant;
}

export type PartState = 'GOOD' | 'ABSENT' | 'DENIED' | 'BUSY' | 'DARK' | 'SILENT';

/** What a station found when it last looked at its own devices. */
export interface StationChecked {
  readonly at: Instant;
  readonly camera: PartState;
  readonly microphone: PartState;
}

type StationOrder = 'RELOAD' | 'CHECK';

export interface BoardRow {
  readonly visitId: VisitId;
  readonly revision: number;
  readonly stationNumber: number | null;
  readonly stationName: string | null;
  readonly prisonerName: string;
  readonly visitorName: string | null;
  readonly companions: number;
  readonly type: string;
  readonly status: VisitStatus;
  readonly outcome: string | null;
  readonly start: Instant;
  readonly end: Instant;
  readonly familyPresent: boolean;
  readonly familySince: Instant | null;
  readonly familyLine: LineLevel | null;
  readonly stationPresent: boolean;
  readonly stationSince: Instant | null;
  readonly stationLine: LineLevel | null;
  readonly stationId: string | null;
  readonly familyTest: DeviceTested | null;
  readonly stationCheck: StationChecked | null;
  readonly raised: readonly Hand[];
  readonly officialsIn: readonly string[];
  readonly allowedActions: readonly string[];
}

export interface StationInfo {
  readonly stationId: string;
  readonly number: number;
  readonly name: string | null;
  readonly prisonName: string;
  readonly zone: string;
  readonly today: number;
  readonly heldToday: number;
  readonly check: StationChecked | null;
}

export interface StationVisit {
  readonly visitId: VisitId;
  readonly start: Instant;
  readonly end: Instant;
  readonly status: VisitStatus;
  readonly prisonerShort: string;
  readonly opensAt: Instant;
  readonly canEnter: boolean;
}

export interface MediaCaps {
  readonly width: number;
  readonly height: number;
  readonly frameRate: number;
  readonly videoKbps: number;
  readonly audioKbps: number;
}

export interface IceServer {
  readonly urls: string | readonly string[];
  readonly username: string | null;
  readonly credential: string | null;
}

/** Where one visit's conference of one round is held, and this seat's pass into it. */
export interface Conference {
  readonly round: number;
  /** Where the conference server's own client library lies. */
  readonly library: string;
  /** The XMPP websocket. */
  readonly service: string;
  /** The XMPP hosts of the participants and of the rooms. */
  readonly domain: string;
  readonly muc: string;
  readonly room: string;
  readonly token: string;
  /** When the token is no longer taken. */
  readonly until: Instant;
}

export interface MediaSettings {
  readonly iceServers: readonly IceServer[];
  readonly caps: MediaCaps;
  /** No way but through those servers: this side's address is nobody's business. */
  readonly relayOnly: boolean;
  readonly conference?: Conference | null;
}

/** The pages a description or candidate was made by and for; the server passes them on. */
interface Addressed {
  readonly fromPage?: string;
  readonly toPage?: string;
}
export type SignalDescription = { readonly type: RTCSdpType; readonly sdp: string } & Addressed;
export type SignalCandidate = RTCIceCandidateInit & Addressed;
export type SignalBody =
  | { readonly description: SignalDescription; readonly candidate?: undefined }
  | { readonly candidate: SignalCandidate; readonly description?: undefined };

/** What asks for an answer; the socket gives it its id. */
export type Command =
  | { readonly t: 'raise'; readonly what: Hand; readonly up: boolean }
  | { readonly t: 'say'; readonly text: string }
  | { readonly t: 'admit'; readonly revision: number; readonly visit?: VisitId }
  | {
      readonly t: 'pause';
      readonly revision: number;
      readonly reason: PauseReason;
      readonly visit?: VisitId;
    }
  | { readonly t: 'resume'; readonly revision: number; readonly visit?: VisitId }
  | {
      readonly t: 'eject';
      readonly revision: number;
      readonly reason: EjectReason;
      readonly visit?: VisitId;
    }
  | { readonly t: 'readmit'; readonly revision: number; readonly visit?: VisitId }
  | {
      readonly t: 'warn';
      readonly revision: number;
      readonly reason: WarnReason;
      readonly visit?: VisitId;
    }
  | {
      readonly t: 'mute';
      readonly revision: number;
      readonly seat: SeatId;
      readonly on: boolean;
      readonly visit?: VisitId;
    }
  | {
      readonly t: 'extend';
      readonly revision: number;
      readonly until: Instant;
      readonly visit?: VisitId;
    }
  | {
      readonly t: 'reseat';
      readonly revision: number;
      readonly station: string;
      readonly visit?: VisitId;
    }
  | {
      readonly t: 'end';
      readonly revision: number;
      readonly reason: EndReason;
      readonly visit?: VisitId;
    }
  | {
      readonly t: 'confidential';
      readonly revision: number;
      readonly on: boolean;
      readonly visit?: VisitId;
    }
  | { readonly t: 'join' }
  | { readonly t: 'leave' };

export type ClientMessage =
  | {
      readonly t: 'hello';
      readonly ticket: string;
      readonly page: string;
      readonly standby?: boolean;
    }
  | { readonly t: 'pong' }
  | ({ readonly t: 'signal'; readonly to: SeatId; readonly round: number } & SignalBody)
  | { readonly t: 'link'; readonly peer: SeatId; readonly round: number; readonly up: boolean }
  | { readonly t: 'state'; readonly audio: boolean; readonly video: boolean }
  | { readonly t: 'line'; readonly level: LineLevel }
  | {
      readonly t: 'stats';
      /** Counted from 0 at the visit's booked start. */
      readonly minute: number;
      readonly rung: SentRung;
      readonly looks: number;
      /** Shares are in thousandths. */
      readonly lossIn: number;
      readonly lossOut: number;
      /** In milliseconds. */
      readonly rtt: number;
      readonly frames: number;
      readonly frozen: number;
      readonly concealed: number;
      readonly relayed: boolean;
    }
  | (Command & { readonly id: string });

export type ServerMessage =
  | {
      readonly t: 'welcome';
      readonly now: Instant;
      readonly seat: SeatId | null;
      readonly media: MediaSettings | null;
    }
  | { readonly t: 'media'; readonly media: MediaSettings }
  | ({ readonly t: 'room' } & RoomState)
  | {
      readonly t: 'board';
      readonly prisonId: string;
      readonly prisonName: string;
      readonly rows: readonly BoardRow[];
    }
  | { readonly t: 'row'; readonly row: BoardRow }
  | { readonly t: 'idle'; readonly station: StationInfo; readonly next: StationVisit | null }
  | { readonly t: 'order'; readonly what: StationOrder }
  | ({ readonly t: 'signal'; readonly from: SeatId; readonly round: number } & SignalBody)
  | { readonly t: 'notice'; readonly kind: NoticeKind; readonly name: string | null }
  | ({ readonly t: 'text' } & SaidText)
  | { readonly t: 'done'; readonly id: string; readonly revision: number | null }
  | { readonly t: 'error'; readonly id: string | null; readonly code: string }
  | { readonly t: 'ping'; readonly now: Instant };
