import { Arrival } from './arrival';
import { onFirstFrame } from './first-frame';
import type { Flow } from './flow';
import type { Rung } from './ladder';
import { Lines } from './lines';
import { Meter } from './measuring';
import type { Sample } from './measuring';
import type { RemoteMedia } from './media';
import { Negotiation } from './negotiation';
import type { MediaCaps, SignalBody } from './protocol';

export interface PeerOptions {
  /** Where what comes is shown; it outlives the connection. */
  readonly media: RemoteMedia;
  readonly connection: RTCPeerConnection;
  readonly polite: boolean;
  readonly caps: MediaCaps;
  readonly flow: Flow;
  readonly send: (body: SignalBody) => void;
  readonly onUp: (up: boolean) => void;
  readonly onSample: (sample: Sample, up: boolean) => void;
  /** Sound that came comes no more; told once for each silence. */
  readonly onQuiet: () => void;
  readonly onConnected: () => void;
  readonly onSeen: () => void;
  readonly onChanged: () => void;
}

const lookEveryMs = 2_000;
const firstLooksMs = 500;
/** How long a path may be silent, or a connection unmade, before a new path is asked for; less when it is known to be broken. */
const patienceMs = 8_000;
const brokenPatienceMs = 3_000;

/** One connection to one page of one seat in one round. */
export class Peer {
  private readonly arrival: Arrival;
  private wasUp = false;
  private readonly options: PeerOptions;
  private readonly negotiation: Negotiation;
  private readonly meter = new Meter();
  private readonly lines: Lines;
  private readonly gone = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When a new path was last asked for; how long it has been quiet is another question. */
  private askedAt = 0;

  constructor(options: PeerOptions) {
    this.options = options;
    const { connection } = options;
    this.arrival = new Arrival(options);
    this.lines = new Lines({ ...options, gone: this.gone.signal });
    this.negotiation = new Negotiation({
      ...options,
      gone: this.gone.signal,
      beforeAnswer: () => this.lines.place(),
      afterAnswer: () => this.lines.apply(),
    });
    const { signal } = this.gone;
    connection.addEventListener('track', ({ track }) => this.watch(track), { signal });
    connection.addEventListener('connectionstatechange', () => this.stateChanged(), { signal });
    // Only one side lays out the lines, sound first: transceivers made on both sides would never be paired.
    if (!options.polite) this.lines.layOut();
  }

  /** From now on the peer is expected to answer. */
  begin(): this {
    this.look(firstLooksMs);
    return this;
  }

  setFlow(flow: Flow): void {
    const { soundIn } = this.lines.flow;
    this.lines.setFlow(flow);
    if (soundIn === flow.soundIn) return;
    // What was true of the path says nothing of the sound on it.
    this.arrival.reset();
    this.wasUp = false;
    this.look(firstLooksMs);
  }

  /** Sound really arrives. */
  get up(): boolean {
    return this.arrival.up;
  }

  /** Where its line stands. */
  get rung(): Rung {
    return this.lines.rung;
  }

  limit(most: Rung): void {
    this.lines.limit(most);
  }

  hear(body: SignalBody): void {
    this.negotiation.hear(body);
  }

  /** Asks for a new path unless sound flows and nothing is unanswered: the socket came back, and what was said is lost. */
  nudge(): void {
    const asked = this.options.connection.signalingState === 'have-local-offer';
    if (asked || !this.stands || this.arrival.quiet) this.restart();
  }

  /** Where to look for the next path; the one that stands is kept. */
  renew(configuration: RTCConfiguration): void {
    const { connection } = this.options;
    if (connection.signalingState !== 'closed') connection.setConfiguration(configuration);
  }

  restart(): void {
    this.askedAt = Date.now();
    this.negotiation.restart();
  }

  close(): void {
    this.gone.abort();
    clearTimeout(this.timer);
    this.lines.close();
    this.options.connection.close();
  }

  private watch(track: MediaStreamTrack): void {
    const { signal } = this.gone;
    for (const change of ['mute', 'unmute'])
      track.addEventListener(change, () => this.options.onChanged(), { signal });
    if (track.kind === 'video') onFirstFrame(track, signal, this.options.onSeen);
    this.lines.apply();
  }

  private stateChanged(): void {
    const { connectionState } = this.options.connection;
    if (connectionState === 'connected') this.options.onConnected();
    if (connectionState === 'failed') this.restart();
    if (connectionState === 'failed' || connectionState === 'closed') this.arrival.break();
    this.look(firstLooksMs);
  }

  private look(afterMs: number): void {
    clearTimeout(this.timer);
    if (!this.gone.signal.aborted) this.timer = setTimeout(() => void this.measure(), afterMs);
  }

  private async measure(): Promise<void> {
    const { connection } = this.options;
    const { flow } = this.lines;
    const sample = this.meter.read(await connection.getStats(), Date.now());
    if (this.gone.signal.aborted) return;
    const connected = connection.connectionState === 'connected';
    // Someone without a microphone sends no sound, ever: then the path itself is what counts.
    const carries = sample.soundPackets > 0 || (connected && flow.peerSpeaks === false);
    this.judge(flow.soundIn ? carries : connected);
    this.lines.learn(sample);
    // A line is judged from the first sound on: before that it is not weak but new.
    this.wasUp ||= this.up;
    if (this.wasUp && flow.soundIn) this.options.onSample(sample, this.up);
    this.look(this.stands ? lookEveryMs : firstLooksMs);
  }

  /** Nothing is wanted but what there is: sound where it should come, else the path alone. */
  private get stands(): boolean {
    const connected = this.options.connection.connectionState === 'connected';
    return connected && (this.up || !this.lines.flow.soundIn);
  }

  private judge(carries: boolean): void {
    this.arrival.judge(carries, this.lines.flow.soundIn);
    if (carries) return;
    const { quietMs } = this.arrival;
    const broken = this.options.connection.connectionState === 'disconnected';
    if (Math.min(quietMs, Date.now() - this.askedAt) > (broken ? brokenPatienceMs : patienceMs))
      this.restart();
  }
}
