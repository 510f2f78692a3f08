import { Backoff } from './backoff';
import { DirectMedia } from './direct';
import type { DirectOptions } from './direct';
import type { RoomMap } from './flow';
import type { JitsiMedia, JitsiOptions } from './jitsi/jitsi';
import type { Rung } from './ladder';
import type { CallMedia, RemoteMedia } from './media';
import type { Carrier, MediaSettings, SeatId, SignalBody } from './protocol';
import { Streams } from './streams';

type OpenConference = (options: JitsiOptions) => Promise<JitsiMedia>;

export interface CarrierOptions extends Omit<DirectOptions, 'streams'> {
  readonly openConference?: OpenConference;
}

/** Most rooms never need it. */
const openConference: OpenConference = async (options) => {
  const { JitsiMedia: Media } = await import('./jitsi/jitsi');
  return new Media(options);
};

/** Gives a room to what carries it, and to the other carrier nothing. */
export class CarriedMedia implements CallMedia {
  private readonly options: CarrierOptions;
  private readonly streams = new Streams();
  private readonly direct: DirectMedia;
  private conference: JitsiMedia | null = null;
  private opening = false;
  private closed = false;
  private readonly again = new Backoff(() => void this.open());
  private carrier: Carrier = 'DIRECT';
  private room: RoomMap | null = null;
  private settings: MediaSettings | null = null;
  private local: Parameters<CallMedia['setLocal']> | null = null;
  private pictures = true;

  constructor(options: CarrierOptions) {
    this.options = options;
    this.direct = new DirectMedia({ ...options, streams: this.streams });
  }

  configure(settings: MediaSettings): void {
    this.settings = settings;
    this.direct.configure(settings);
    this.conference?.configure(settings);
  }

  /** First the other carrier lets go: no seat is ever shown, or called, by both. */
  setRoom(room: RoomMap): void {
    this.room = room;
    this.carrier = room.carrier ?? 'DIRECT';
    const none = { ...room, edges: [], paths: [] };
    if (this.carrier === 'DIRECT') {
      this.conference?.setRoom(none);
      this.direct.setRoom(room);
      return;
    }
    this.direct.setRoom(none);
    this.conference?.setRoom(room);
    void this.open();
  }

  setLocal(...local: Parameters<CallMedia['setLocal']>): void {
    this.local = local;
    this.direct.setLocal(...local);
    this.conference?.setLocal(...local);
  }

  wantPictures(wanted: boolean): void {
    this.pictures = wanted;
    this.direct.wantPictures(wanted);
    this.conference?.wantPictures(wanted);
  }

  /** Signals may come before the room that makes it direct again: they wait there. */
  hear(from: SeatId, round: number, body: SignalBody): void {
    this.direct.hear(from, round, body);
  }

  remote(seat: SeatId): RemoteMedia | null {
    return this.current?.remote(seat) ?? null;
  }

  isUp(seat: SeatId): boolean {
    return this.current?.isUp(seat) ?? false;
  }

  sending(): Rung {
    return this.current?.sending() ?? 'full';
  }

  nudge(): void {
    this.current?.nudge();
    if (this.carrier === 'CONFERENCE') void this.open();
  }

  close(): void {
    this.closed = true;
    this.again.cancel();
    this.direct.close();
    this.conference?.close();
  }

  private get current(): CallMedia | null {
    return this.carrier === 'DIRECT' ? this.direct : this.conference;
  }

  private async open(): Promise<void> {
    if (this.conference || this.opening || this.closed) return;
    this.opening = true;
    this.again.cancel();
    const { options, streams } = this;
    try {
      const media = await (options.openConference ?? openConference)({ ...options, streams });
      if (this.closed) media.close();
      else this.conference = this.told(media);
    } catch {
      this.again.schedule();
    }
    this.opening = false;
  }

  /** Tells it what was said while it was fetched; the room may be a direct one again. */
  private told(media: JitsiMedia): JitsiMedia {
    if (this.local) media.setLocal(...this.local);
    media.wantPictures(this.pictures);
    if (this.settings) media.configure(this.settings);
    if (this.room && this.carrier === 'CONFERENCE') media.setRoom(this.room);
    return media;
  }
}
