import { EarlySignals } from './early-signals';
import { addressed, configuration, flowTo, isOtherSide, pageOf, roundsByPeer } from './flow';
import type { RoomMap } from './flow';
import { mostFor } from './ladder';
import type { Rung } from './ladder';
import { lineLevel } from './measuring';
import type { CallMedia, MediaEvents, RemoteMedia } from './media';
import { Peer } from './peer';
import { Streams } from './streams';
import type { MediaSettings, SeatId, SignalBody } from './protocol';

export interface DirectOptions extends MediaEvents {
  readonly page: () => string;
  /** Shared where another carrier may follow, so that what shows a seat need not be told. */
  readonly streams?: Streams;
  readonly makeConnection?: (configuration: RTCConfiguration) => RTCPeerConnection;
}

/** While round and page are unchanged the connection is kept, whatever happens to the socket. */
type Linked = Readonly<{ round: number; page: string; peer: Peer }>;

/** Media straight between the pages: one RTCPeerConnection for each peer with an edge to or from this seat. */
export class DirectMedia implements CallMedia {
  private readonly options: DirectOptions;
  private readonly linked = new Map<SeatId, Linked>();
  private readonly early = new EarlySignals();
  private readonly streams: Streams;
  private settings: MediaSettings | null = null;
  private room: RoomMap = { me: '', edges: [], paths: [], seats: [] };
  private offered = { stream: null as MediaStream | null, video: true, pictures: true };

  constructor(options: DirectOptions) {
    this.options = options;
    this.streams = options.streams ?? new Streams();
    globalThis.addEventListener('online', this.restartAll);
  }

  configure(settings: MediaSettings): void {
    this.settings = settings;
    for (const { peer } of this.linked.values()) peer.renew(configuration(settings));
    this.arrange();
  }

  setRoom({ me, edges, paths, seats }: RoomMap): void {
    const absent = this.room.seats.filter((seat) => !seat.present).map((seat) => seat.id);
    this.room = { me, edges, paths, seats };
    this.arrange();
    for (const { id, present } of seats)
      if (present && absent.includes(id)) this.linked.get(id)?.peer.nudge();
  }

  setLocal(stream: MediaStream | null, on: { audio: boolean; video: boolean }): void {
    for (const track of stream?.getAudioTracks() ?? []) track.enabled = on.audio;
    for (const track of stream?.getVideoTracks() ?? []) track.enabled = on.video;
    this.offered = { ...this.offered, stream, video: on.video };
    this.flowAll();
  }

  wantPictures(wanted: boolean): void {
    this.offered = { ...this.offered, pictures: wanted };
    this.flowAll();
  }

  nudge(): void {
    for (const { peer } of this.linked.values()) peer.nudge();
  }

  hear(from: SeatId, round: number, body: SignalBody): void {
    const { fromPage, toPage } = body.description ?? body.candidate;
    if (toPage !== undefined && toPage !== this.options.page()) return;
    const linked = this.linked.get(from);
    const samePage = linked && (fromPage === undefined || fromPage === linked.page);
    if (samePage && round === linked.round) linked.peer.hear(body);
    // An older round opens nothing; a newer one, or a new page, is about to be named by a `room`.
    else if (!linked || round >= linked.round) this.early.hold(from, { round, body });
  }

  remote(seat: SeatId): RemoteMedia | null {
    return this.linked.has(seat) ? this.streams.of(seat) : null;
  }

  isUp(seat: SeatId): boolean {
    return this.linked.get(seat)?.peer.up ?? false;
  }

  sending(): Rung {
    return this.rungTo(this.other ?? this.picturing[0] ?? null) ?? 'full';
  }

  close(): void {
    globalThis.removeEventListener('online', this.restartAll);
    this.room = { ...this.room, edges: [], paths: [] };
    this.settings = null;
    this.arrange();
    this.early.clear();
  }

  private readonly restartAll = (): void => {
    for (const { peer } of this.linked.values()) peer.restart();
  };

  private arrange(): void {
    const rounds = roundsByPeer(this.room);
    for (const [seat, { round, page }] of this.linked)
      if (rounds.get(seat) !== round || pageOf(this.room, seat) !== page) this.unlink(seat);
    for (const [seat, round] of rounds) if (!this.linked.has(seat)) this.link(seat, round);
    this.flowAll();
  }

  private link(seat: SeatId, round: number): void {
    const page = pageOf(this.room, seat);
    // A seat that has never come has no page to speak to yet.
    if (!this.settings || page === null) return;
    const peer = this.makePeer(seat, page, round);
    this.linked.set(seat, { round, page, peer: peer.begin() });
    for (const signal of this.early.take(seat)) this.hear(seat, signal.round, signal.body);
  }

  private makePeer(seat: SeatId, page: string, round: number): Peer {
    const { options, settings } = this;
    if (!settings) throw new Error('No settings yet');
    const wanted = configuration(settings);
    return new Peer({
      connection: options.makeConnection?.(wanted) ?? new RTCPeerConnection(wanted),
      media: this.streams.of(seat),
      polite: this.room.me > seat,
      caps: settings.caps,
      flow: flowTo(this.room, seat, this.offered),
      send: (body) => options.signal(seat, round, addressed(body, options.page(), page)),
      onUp: (up) => options.link(seat, round, up),
      onSample: (sample, up) => {
        options.quality(seat, lineLevel(sample, up));
        const rung = this.rungTo(seat);
        if (rung && isOtherSide(this.room, seat)) options.measured(sample, rung);
        this.share();
      },
      onQuiet: options.quiet,
      onConnected: options.connected,
      onSeen: options.seen,
      onChanged: options.changed,
    });
  }

  private unlink(seat: SeatId): void {
    const linked = this.linked.get(seat);
    if (!linked) return;
    this.linked.delete(seat);
    linked.peer.close();
    this.options.gone(seat);
  }

  private flowAll(): void {
    for (const [seat, { peer }] of this.linked) peer.setFlow(flowTo(this.room, seat, this.offered));
    this.share();
  }

  /** All lines go through one upload. */
  private share(): void {
    const { picturing, other } = this;
    for (const seat of picturing)
      this.linked
        .get(seat)
        ?.peer.limit(mostFor(seat === other, this.rungTo(other), picturing.length));
  }

  /** To whom the own picture goes. */
  private get picturing(): readonly SeatId[] {
    const { edges, me } = this.room;
    return edges
      .filter((edge) => edge.from === me && edge.picture && this.linked.has(edge.to))
      .map((edge) => edge.to);
  }

  /** The seat on the other side of the visit, if the picture goes there. */
  private get other(): SeatId | null {
    return this.picturing.find((seat) => isOtherSide(this.room, seat)) ?? null;
  }

  private rungTo(seat: SeatId | null): Rung | null {
    return (seat !== null && this.linked.get(seat)?.peer.rung) || null;
  }
}
