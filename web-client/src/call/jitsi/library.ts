/**
 * The part of lib-jitsi-meet's public interface that is used here. The library belongs to the conference server, and its
 * version with it, so it is loaded from there and has no types of its own in this build.
 */
export interface JitsiMeet {
  readonly init: (options: object) => void;
  readonly setLogLevel: (level: string) => void;
  readonly logLevels: { readonly ERROR: string };
  readonly events: {
    readonly connection: Readonly<Record<ConnectionEvent, string>>;
    readonly conference: Readonly<Record<ConferenceEvent, string>>;
  };
  readonly JitsiConnection: new (appId: null, token: string, options: object) => JitsiConnection;
  readonly createLocalTracksFromMediaStreams: (
    given: readonly LocalSource[],
  ) => readonly JitsiLocalTrack[];
}

type ConnectionEvent =
  | 'CONNECTION_ESTABLISHED'
  | 'CONNECTION_FAILED'
  | 'CONNECTION_DISCONNECTED'
  | 'CONNECTION_TOKEN_EXPIRED';

type ConferenceEvent =
  | 'CONFERENCE_JOINED'
  | 'CONFERENCE_FAILED'
  | 'KICKED'
  | 'USER_JOINED'
  | 'USER_LEFT'
  | 'TRACK_ADDED'
  | 'TRACK_REMOVED';

type Listener<Told extends readonly unknown[]> = (
  event: string,
  told: (...what: Told) => void,
) => void;

export interface JitsiConnection {
  readonly addEventListener: Listener<readonly unknown[]>;
  readonly connect: () => void;
  readonly disconnect: () => unknown;
  /** Throws on a name with capital letters. */
  readonly initJitsiConference: (name: string, options: object) => JitsiConference;
}

export interface JitsiConference {
  readonly on: Listener<readonly unknown[]>;
  readonly join: () => void;
  readonly leave: () => Promise<void>;
  readonly addTrack: (track: JitsiLocalTrack) => Promise<void>;
  readonly removeTrack: (track: JitsiLocalTrack) => Promise<void>;
  readonly getParticipantById: (id: string) => JitsiParticipant | undefined;
  readonly setReceiverConstraints: (constraints: ReceiverConstraints) => void;
  readonly setSenderVideoConstraint: (height: number) => Promise<void>;
  /** Null until somebody else is there: a bridge is asked for with the second participant. */
  readonly getActivePeerConnection: () => {
    readonly getStats: () => Promise<RTCStatsReport>;
  } | null;
  readonly getConnectionState: () => string | null;
}

export interface JitsiParticipant {
  /** What the server's check of the token found, never what the participant says of itself. */
  readonly getIdentity: () => { readonly user?: { readonly id?: string } } | undefined;
}

interface JitsiTrack {
  readonly getTrack: () => MediaStreamTrack;
  readonly getType: () => 'audio' | 'video';
}

export interface JitsiLocalTrack extends JitsiTrack {
  /** Falls silent and says so; a picture's would close the camera instead. */
  readonly mute: () => Promise<void>;
  readonly unmute: () => Promise<void>;
  /** Takes it out of its conference and stops its media track. */
  readonly dispose: () => Promise<void>;
}

export interface JitsiRemoteTrack extends JitsiTrack {
  readonly isLocal: () => boolean;
  readonly getParticipantId: () => string;
  /** What a bridge calls it. */
  readonly getSourceName: () => string;
}

interface LocalSource {
  readonly stream: MediaStream;
  readonly track: MediaStreamTrack;
  readonly mediaType: 'audio' | 'video';
  readonly sourceType: string;
  readonly videoType?: 'camera';
}

/** Heights by source; zero is no picture at all. */
interface ReceiverConstraints {
  readonly lastN: number;
  readonly defaultConstraints: { readonly maxHeight: number };
  readonly constraints: Readonly<Record<string, { readonly maxHeight: number }>>;
}
