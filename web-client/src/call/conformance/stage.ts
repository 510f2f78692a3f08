import type { LineLevel } from '../protocol';

/** Whoever takes part: a family and a station whose call it is, and an officer. */
export const kinds = { a: 'FAMILY', b: 'STATION', c: 'OFFICER' } as const;
export type Id = keyof typeof kinds;

/** An edge of the round that is open. */
export interface Open {
  readonly from: Id;
  readonly to: Id;
  readonly picture: boolean;
}

/** What one side has from another. */
export interface Had {
  readonly up: boolean;
  readonly sound: boolean;
  readonly picture: boolean;
  /** The same number for as long as the streams are the same objects; null while there are none. */
  readonly streams: number | null;
}

/** What of a side's microphone and camera leaves it, whoever gets it. */
export interface Sent {
  readonly sound: boolean;
  readonly picture: boolean;
}

/** What a side was told, the oldest first. */
export interface Told {
  readonly links: readonly {
    readonly peer: string;
    readonly round: number;
    readonly up: boolean;
  }[];
  readonly levels: readonly { readonly peer: string; readonly level: LineLevel }[];
  readonly gone: readonly string[];
}

/** Three sides with their media, whatever carries it, and the server that tells them of edges. */
export interface Stage {
  readonly open: (round: number, edges: readonly Open[]) => Promise<void>;
  readonly local: (id: Id, on: { audio: boolean; video: boolean }) => Promise<void>;
  readonly pictures: (id: Id, wanted: boolean) => Promise<void>;
  readonly close: (id: Id) => Promise<void>;
  readonly had: (at: Id, from: Id) => Promise<Had>;
  readonly sent: (id: Id) => Promise<Sent>;
  readonly told: (id: Id) => Promise<Told>;
  /** Waits until it holds; fails when it never does. */
  readonly until: (holds: () => Promise<boolean>) => Promise<void>;
  /** Lets pass what would be long enough for anything that must not happen. */
  readonly pass: () => Promise<void>;
}
