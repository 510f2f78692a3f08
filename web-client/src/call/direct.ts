import { EarlySignals } from './early-signals';
import { addressed, configuration, flowTo, pageOf, roundsByPeer } from './flow';
import type { Flow, RoomMap } from './flow';
import { lineLevel } from './measuring';
import type { CallMedia, MediaEvents, RemoteMedia } from './media';
import { Peer, type Linked } from './peer';
import { Streams } from './streams';
import { Line, onceOpen, toBeCalled, type Warm } from './warm';
import type { Edge, MediaSettings, Seat, SeatId, SignalBody } from './protocol';

export interface DirectOptions extends MediaEvents {
  readonly page: () => string;
  readonly makeConnection?: (configuration: RTCConfiguration) => RTCPeerConnection;
}

/** Media straight between the pages: one RTCPeerConnection for each peer with an edge to or from this seat. */
export class DirectMedia implements CallMedia {
  private readonly options: DirectOptions;
  private readonly linked = new Map<SeatId, Linked>();
  private readonly early = new EarlySignals();
  private readonly streams = new Streams();
  private settings: MediaSettings | null = null;
  private warm: Warm | null = null;
  private room: RoomMap = { me: '', edges: [], seats: [] };
  private offered = { stream: null as MediaStream | null, video: true, pictures: true };

  constructor(options: DirectOptions) {
    this.options = options;
    globalThis.addEventListener('online', this.restartAll);
  }

  configure(settings: MediaSettings): void {
    this.settings = settings;
    this.cool();
    this.arrange();
  }

  setEdges(edges: readonly Edge[], me: SeatId, seats: readonly Seat[]): void {
    const absent = this.room.seats.filter((seat) => !seat.present).map((seat) => seat.id);
    this.room = { me, edges, seats };
    this.arrange();
    for (const { id, present } of seats)
      if (present && absent.includes(id)) this.linked.get(id)?.peer.nudge();
  }

  setLocal(stream: MediaStream | null, on: { audio: boolean; video: boolean }): void {
    for (const track of stream?.getAudioTracks() ?? []) track.enabled = on.audio;
    for (const track of stream?.getVideoTracks() ?? []) track.enabled = on.video;
    this.offered = { ...this.offered, stream, video: on.video };
    this.flowAll();
    this.prepare();
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

  close(): void {
    globalThis.removeEventListener('online', this.restartAll);
    this.room = { ...this.room, edges: [] };
    this.settings = null;
    this.arrange();
    this.early.clear();
  }

  private readonly restartAll = (): void => {
    for (const { peer } of this.linked.values()) peer.restart();
    this.cool();
    this.prepare();
  };

  private arrange(): void {
    const rounds = roundsByPeer(this.room);
    for (const [seat, { round, page }] of this.linked)
      if (rounds.get(seat) !== round || pageOf(this.room, seat) !== page) this.unlink(seat);
    for (const [seat, round] of rounds) if (!this.linked.has(seat)) this.link(seat, round);
    this.flowAll();
    this.prepare();
  }

  private link(seat: SeatId, round: number): void {
    const page = pageOf(this.room, seat);
    // A seat that has never come has no page to speak to yet.
    if (!this.settings || page === null) return;
    const ready = this.warm?.seat === seat && this.warm.page === page ? this.warm : null;
    if (ready) this.warm = null;
    const line = ready?.line ?? this.lineTo(seat, page, round);
    const peer = ready?.peer ?? this.makePeer(seat, line, flowTo(this.room, seat, this.offered));
    this.linked.set(seat, { round, page, peer: peer.begin() });
    line.round = round;
    // Offer and paths lie ready and leave together, as the first word of the round.
    if (ready) peer.describe();
    for (const signal of this.early.take(seat)) this.hear(seat, signal.round, signal.body);
  }

  private lineTo(seat: SeatId, page: string, round: number | null): Line {
    const { signal, page: own } = this.options;
    return new Line(round, (now, body) => signal(seat, now, addressed(body, own(), page)));
  }

  private makePeer(seat: SeatId, line: Line, flow: Flow): Peer {
    const { options, settings } = this;
    if (!settings) throw new Error('No settings yet');
    const wanted = configuration(settings);
    return new Peer({
      connection: options.makeConnection?.(wanted) ?? new RTCPeerConnection(wanted),
      media: this.streams.of(seat),
      polite: this.room.me > seat,
      caps: settings.caps,
      flow,
      send: line.send,
      onUp: (up) => line.round !== null && options.link(seat, line.round, up),
      onSample: (sample, up) => options.quality(seat, lineLevel(sample, up)),
      onConnected: options.connected,
      onSeen: options.seen,
      onChanged: options.changed,
    });
  }

  /** Makes the connection of the coming round while there is time for it. */
  private prepare(): void {
    const next = this.settings && this.offered.stream ? toBeCalled(this.room) : null;
    if (this.warm?.seat !== next?.seat || this.warm?.page !== next?.page) this.cool();
    if (!next || this.warm) return;
    const line = this.lineTo(next.seat, next.page, null);
    const peer = this.makePeer(next.seat, line, this.flowOnceOpen(next.seat));
    this.warm = { ...next, line, peer };
  }

  private flowOnceOpen(seat: SeatId): Flow {
    return flowTo(onceOpen(this.room, seat), seat, this.offered);
  }

  private cool(): void {
    this.warm?.peer.close();
    this.warm = null;
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
    this.warm?.peer.setFlow(this.flowOnceOpen(this.warm.seat));
  }
}
