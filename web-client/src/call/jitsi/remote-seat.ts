import { Arrival } from '../arrival';
import { onFirstFrame } from '../first-frame';
import type { Flow } from '../flow';
import { Meter } from '../measuring';
import type { Sample } from '../measuring';
import type { RemoteMedia } from '../media';
import type { Sources } from './session';
import { partOf } from './parting';

export interface RemoteSeatOptions {
  readonly round: number;
  readonly page: string;
  /** Where what comes is shown; it outlives the conference. */
  readonly media: RemoteMedia;
  readonly onUp: (up: boolean) => void;
  readonly onQuiet: () => void;
  /** A look at the line; without figures where nobody could measure. */
  readonly onLook: (sample: Sample | null, up: boolean) => void;
  readonly onConnected: () => void;
  readonly onSeen: () => void;
  readonly onChanged: () => void;
}

/** What comes from one page of one seat in one round, let in as far as the edges say. */
export class RemoteSeat {
  readonly options: RemoteSeatOptions;
  private readonly arrival: Arrival;
  private readonly meter = new Meter();
  private readonly gone = new AbortController();
  private readonly watched = new WeakSet<MediaStreamTrack>();
  private sources: Sources = {};
  private flow: Flow | null = null;
  private wasUp = false;
  private began = false;
  private primed = false;

  constructor(options: RemoteSeatOptions) {
    this.options = options;
    this.arrival = new Arrival(options);
  }

  get up(): boolean {
    return this.arrival.up;
  }

  /** Whether it is as it should be: then it is looked at less often. */
  get stands(): boolean {
    return this.up || !this.flow?.soundIn;
  }

  setFlow(flow: Flow): void {
    if (this.flow?.soundIn !== flow.soundIn) {
      this.arrival.reset();
      this.wasUp = false;
    }
    this.flow = flow;
  }

  /** Shows of what comes only what an edge lets in. */
  show(sources: Sources): void {
    this.sources = sources;
    const { flow } = this;
    const { media, onConnected } = this.options;
    this.put(media.sound, flow?.soundIn ? sources.audio?.getTrack() : undefined);
    this.put(media.picture, flow?.pictureIn ? sources.video?.getTrack() : undefined);
    if (this.began || media.sound.getTracks().length === 0) return;
    this.began = true;
    onConnected();
  }

  /**
   * One look. Only packets of this seat's own sound count: a bridge that is reached may still bring nothing. Whoever says
   * that the microphone is off may send none, and a bridge passes no lasting silence on: then the path is what counts.
   */
  learn(report: RTCStatsReport | null, connected: boolean): void {
    const { audio, video } = this.sources;
    const tracks = [audio, video].flatMap((one) => (one ? [one.getTrack().id] : []));
    // What the first reading counts may have come long ago.
    const primed = this.primed;
    const sample = report && this.read(report, tracks);
    if (!this.flow?.soundIn) return;
    const silent = connected && audio !== undefined && !this.flow.peerSpeaks;
    this.arrival.judge((primed && (sample?.soundPackets ?? 0) > 0) || silent, true);
    this.wasUp ||= this.up;
    if (this.wasUp) this.options.onLook(sample, this.up);
  }

  /** The conference is lost, and with it whatever came. */
  lost(): void {
    this.show({});
    this.arrival.judge(false, false);
    this.arrival.break();
    this.began = false;
  }

  close(): void {
    this.gone.abort();
    this.put(this.options.media.sound, undefined);
    this.put(this.options.media.picture, undefined);
  }

  private read(report: RTCStatsReport, tracks: readonly string[]): Sample {
    this.primed = true;
    return this.meter.read(partOf(report, tracks), Date.now());
  }

  private put(stream: MediaStream, track: MediaStreamTrack | undefined): void {
    const shown = stream.getTracks();
    if (shown.length === (track ? 1 : 0) && (!track || shown.includes(track))) return;
    for (const one of shown) if (one !== track) stream.removeTrack(one);
    if (track && !shown.includes(track)) stream.addTrack(track);
    if (track) this.watch(track);
    this.options.onChanged();
  }

  private watch(track: MediaStreamTrack): void {
    if (this.watched.has(track)) return;
    this.watched.add(track);
    const { signal } = this.gone;
    const { onChanged, onSeen } = this.options;
    for (const change of ['mute', 'unmute']) track.addEventListener(change, onChanged, { signal });
    if (track.kind === 'video') onFirstFrame(track, signal, onSeen);
  }
}
