import type { Conference, MediaCaps, SeatId } from '../protocol';
import type { JitsiConference, JitsiConnection, JitsiMeet, JitsiRemoteTrack } from './library';
import { conferenceOptions, connectionOptions } from './options';
import { Publishing } from './publishing';
import type { Wanted } from './publishing';

export interface SessionOptions {
  readonly library: JitsiMeet;
  readonly conference: Conference;
  readonly caps: MediaCaps;
  /** Somebody or something came or went. */
  readonly onChanged: () => void;
  /** It is over without having been closed; told once. */
  readonly onFailed: (why: string) => void;
}

/** What comes from one seat. */
export type Sources = Readonly<Partial<Record<'audio' | 'video', JitsiRemoteTrack>>>;

/** How long it may take to get in. */
const patienceMs = 20_000;

/** One stay in a conference, from connecting to leaving; it does not come back by itself. */
export class Session {
  private readonly options: SessionOptions;
  private readonly connection: JitsiConnection;
  private readonly tracks = new Set<JitsiRemoteTrack>();
  private conference: JitsiConference | null = null;
  private publishing: Publishing | null = null;
  private selected = '';
  private over = false;
  private joinedAt: number | null = null;
  private patience: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SessionOptions) {
    this.options = options;
    const { library, conference } = options;
    this.connection = new library.JitsiConnection(
      null,
      conference.token,
      connectionOptions(conference),
    );
  }

  open(): this {
    const { events } = this.options.library;
    const on = (event: string, then: (...told: readonly unknown[]) => void): void =>
      this.connection.addEventListener(event, (...told) => this.while(() => then(...told)));
    on(events.connection.CONNECTION_ESTABLISHED, () => this.enter());
    on(events.connection.CONNECTION_FAILED, (code) => this.fail(String(code)));
    on(events.connection.CONNECTION_DISCONNECTED, () => this.fail('disconnected'));
    on(events.connection.CONNECTION_TOKEN_EXPIRED, () => this.fail('token expired'));
    this.patience = setTimeout(() => this.fail('nothing came'), patienceMs);
    this.connection.connect();
    return this;
  }

  /** How long it has been in, in milliseconds; 0 before. */
  get joinedMs(): number {
    return this.joinedAt === null ? 0 : Date.now() - this.joinedAt;
  }

  /** Whether the path to the bridge stands. */
  get connected(): boolean {
    return this.conference?.getConnectionState() === 'connected';
  }

  async stats(): Promise<RTCStatsReport | null> {
    return (await this.conference?.getActivePeerConnection()?.getStats()) ?? null;
  }

  /**
   * What comes from each seat. Of two participants with one seat, a page and what is left of the page before, the one whose
   * tracks came last counts. Who has no identity has no seat either, whatever their name is.
   */
  get sources(): ReadonlyMap<SeatId, Sources> {
    const found = new Map<SeatId, Sources>();
    for (const track of this.tracks) {
      const participant = this.conference?.getParticipantById(track.getParticipantId());
      const seat = participant?.getIdentity()?.user?.id;
      if (seat) found.set(seat, { ...found.get(seat), [track.getType()]: track });
    }
    return found;
  }

  publish(wanted: Wanted, speaks: boolean): void {
    this.publishing?.set(wanted, speaks);
  }

  /** Asks the bridge for these pictures, and for no other. */
  select(pictures: readonly JitsiRemoteTrack[]): void {
    const maxHeight = this.options.caps.height;
    const names = pictures.map((track) => track.getSourceName());
    const selected = [...names].sort().join(' ');
    if (!this.conference || selected === this.selected) return;
    this.selected = selected;
    this.conference.setReceiverConstraints({
      lastN: -1,
      defaultConstraints: { maxHeight: 0 },
      constraints: Object.fromEntries(names.map((name) => [name, { maxHeight }])),
    });
  }

  close(): void {
    if (this.over) return;
    this.over = true;
    clearTimeout(this.patience);
    this.publishing?.close();
    const left = this.conference?.leave() ?? Promise.resolve();
    this.conference = null;
    this.tracks.clear();
    void left
      .catch(() => undefined)
      .then(() => this.connection.disconnect())
      .catch(() => undefined);
  }

  private enter(): void {
    const { library, conference: where, caps } = this.options;
    const { conference: events } = library.events;
    const conference = this.connection.initJitsiConference(where.room, conferenceOptions(caps));
    this.conference = conference;
    this.publishing = new Publishing(library, conference);
    const on = (event: string, then: (...told: readonly unknown[]) => void): void =>
      conference.on(event, (...told) => this.while(() => then(...told)));
    on(events.CONFERENCE_JOINED, () => this.joined());
    on(events.CONFERENCE_FAILED, (code) => this.fail(String(code)));
    on(events.KICKED, () => this.fail('sent out'));
    on(events.TRACK_ADDED, (track) => this.added(track as JitsiRemoteTrack));
    on(events.TRACK_REMOVED, (track) => this.tracks.delete(track as JitsiRemoteTrack));
    for (const event of ['TRACK_ADDED', 'TRACK_REMOVED', 'USER_JOINED', 'USER_LEFT'] as const)
      on(events[event], this.options.onChanged);
    // None, until it is known which: the library would ask for all.
    this.selected = 'all';
    this.select([]);
    conference.setSenderVideoConstraint(caps.height).catch(() => undefined);
    // What goes out is given before joining: it need not be negotiated apart.
    this.options.onChanged();
    conference.join();
  }

  private joined(): void {
    clearTimeout(this.patience);
    this.joinedAt = Date.now();
    this.options.onChanged();
  }

  private added(track: JitsiRemoteTrack): void {
    if (!track.isLocal()) this.tracks.add(track);
  }

  /** What the library tells of a conference that was left says nothing any more. */
  private while(then: () => void): void {
    if (this.over) return;
    try {
      then();
    } catch {
      this.fail('refused');
    }
  }

  private fail(why: string): void {
    if (this.over) return;
    this.close();
    this.options.onFailed(why);
  }
}
