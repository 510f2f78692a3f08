import { flowTo, isOtherSide } from '../flow';
import type { Flow, RoomMap } from '../flow';
import type { Rung } from '../ladder';
import { lineLevel } from '../measuring';
import type { CallMedia, MediaEvents, RemoteMedia } from '../media';
import type { MediaSettings, SeatId } from '../protocol';
import type { Streams } from '../streams';
import { Attendance } from './attendance';
import type { JitsiMeet } from './library';
import { Looking } from './looking';
import { loadLibrary } from './loading';
import { peersOf } from './peers';
import type { Peer } from './peers';
import { RemoteSeat } from './remote-seat';

export interface JitsiOptions extends Omit<MediaEvents, 'signal'> {
  readonly streams: Streams;
  readonly load?: (url: string) => Promise<JitsiMeet>;
}

const nothing: RoomMap = { me: '', edges: [], paths: [], seats: [] };

/** Media through a Jitsi conference: one for each round of a visit, in which each seat is known by the server's word. */
export class JitsiMedia implements CallMedia {
  private readonly options: JitsiOptions;
  private readonly attendance: Attendance;
  private readonly looking: Looking;
  private readonly seats = new Map<SeatId, RemoteSeat>();
  private settings: MediaSettings | null = null;
  private room: RoomMap = nothing;
  private offered = {
    stream: null as MediaStream | null,
    audio: true,
    video: true,
    pictures: true,
  };

  constructor(options: JitsiOptions) {
    this.options = options;
    this.attendance = new Attendance({
      load: options.load ?? loadLibrary,
      onChanged: () => this.flow(),
      onLost: () => this.lost(),
    });
    this.looking = new Looking(
      this.seats,
      () => this.attendance.session,
      () => this.publish(),
    );
    globalThis.addEventListener('online', this.retry);
  }

  configure(settings: MediaSettings): void {
    this.settings = settings;
    this.arrange();
  }

  setRoom({ me, edges, paths, seats }: RoomMap): void {
    this.room = { me, edges, paths, seats };
    this.arrange();
  }

  setLocal(stream: MediaStream | null, { audio, video }: { audio: boolean; video: boolean }): void {
    this.offered = { ...this.offered, stream, audio, video };
    this.flow();
  }

  wantPictures(pictures: boolean): void {
    this.offered = { ...this.offered, pictures };
    this.flow();
  }

  /** A conference has its own signalling. */
  hear(): void {}

  remote(seat: SeatId): RemoteMedia | null {
    return this.seats.has(seat) ? this.options.streams.of(seat) : null;
  }

  isUp(seat: SeatId): boolean {
    return this.seats.get(seat)?.up ?? false;
  }

  /** The browser and the bridge thin a picture out among themselves; nobody tells how far. */
  sending(): Rung {
    return 'full';
  }

  nudge(): void {
    this.attendance.nudge();
  }

  close(): void {
    globalThis.removeEventListener('online', this.retry);
    this.room = nothing;
    this.settings = null;
    this.arrange();
  }

  private readonly retry = (): void => this.attendance.nudge();

  /** What of the room a conference may carry: nothing of another round, and nothing that is still to come. */
  private get here(): RoomMap {
    const { room, settings } = this;
    const now = settings?.conference?.round;
    return { ...room, paths: [], edges: room.edges.filter(({ round }) => round === now) };
  }

  private arrange(): void {
    const peers = peersOf(this.here);
    for (const [id, { options }] of this.seats) {
      const peer = peers.get(id);
      if (peer?.round !== options.round || peer.page !== options.page) this.part(id);
    }
    this.attendance.attend(peers.size > 0 ? this.settings : null);
    for (const [id, peer] of peers) if (!this.seats.has(id)) this.meet(id, peer);
    this.flow();
    this.looking.begin();
  }

  private meet(id: SeatId, peer: Peer): void {
    const { options } = this;
    const seat = new RemoteSeat({
      ...peer,
      media: options.streams.of(id),
      onUp: (up) => options.link(id, peer.round, up),
      onLook: (sample, up) => {
        options.quality(id, sample ? lineLevel(sample, up) : 0);
        if (sample && isOtherSide(this.room, id)) options.measured(sample, this.sending());
      },
      onQuiet: options.quiet,
      onConnected: options.connected,
      onSeen: options.seen,
      onChanged: options.changed,
    });
    this.seats.set(id, seat);
  }

  private part(id: SeatId): void {
    this.seats.get(id)?.close();
    this.seats.delete(id);
    this.options.gone(id);
  }

  private lost(): void {
    for (const seat of this.seats.values()) seat.lost();
  }

  private get flows(): ReadonlyMap<SeatId, Flow> {
    const { here } = this;
    return new Map([...this.seats.keys()].map((id) => [id, flowTo(here, id, this.offered)]));
  }

  private flow(): void {
    const { session } = this.attendance;
    const sources = session?.sources;
    const pictures = [];
    for (const [id, flow] of this.flows) {
      const seat = this.seats.get(id);
      const from = sources?.get(id) ?? {};
      seat?.setFlow(flow);
      seat?.show(from);
      if (flow.pictureIn && from.video) pictures.push(from.video);
    }
    session?.select(pictures);
    this.publish();
  }

  /** One publication serves all edges: the picture goes to the conference when any of them lets it out. */
  private publish(): void {
    const flows = [...this.flows.values()];
    const audio = flows.find((flow) => flow.soundOut)?.soundOut ?? null;
    const video = flows.find((flow) => flow.pictureOut)?.pictureOut ?? null;
    this.attendance.session?.publish({ audio, video }, this.offered.audio);
  }
}
