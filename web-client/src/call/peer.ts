import type { Flow } from './flow';
import { Meter } from './measuring';
import type { Sample } from './measuring';
import type { RemoteMedia } from './media';
import { Negotiation } from './negotiation';
import type { MediaCaps, SignalBody } from './protocol';
import { Ladder, holdToCaps } from './sending';

export interface PeerOptions {
  readonly connection: RTCPeerConnection;
  readonly polite: boolean;
  readonly caps: MediaCaps;
  readonly send: (body: SignalBody) => void;
  readonly onUp: (up: boolean) => void;
  readonly onSample: (sample: Sample, up: boolean) => void;
  readonly onChanged: () => void;
}

const lookEveryMs = 2_000;
const firstLooksMs = 500;
/** How long a path may be silent, or a connection unmade, before a new path is asked for; less when it is known to be broken. */
const patienceMs = 8_000;
const brokenPatienceMs = 3_000;

const kindOf = (transceiver: RTCRtpTransceiver): string => transceiver.receiver.track.kind;

/** One connection to one page of one seat in one round. */
export class Peer {
  readonly media: RemoteMedia = { sound: new MediaStream(), picture: new MediaStream() };
  up = false;
  private wasUp = false;
  private readonly options: PeerOptions;
  private readonly negotiation: Negotiation;
  private readonly meter = new Meter();
  private readonly ladder = new Ladder();
  private flow: Flow | null = null;
  private readonly gone = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private quietSince: number | null = null;

  constructor(options: PeerOptions) {
    this.options = options;
    const { connection } = options;
    this.negotiation = new Negotiation({
      ...options,
      gone: this.gone.signal,
      beforeAnswer: () => this.applyFlow(),
    });
    const { signal } = this.gone;
    connection.addEventListener('track', ({ track }) => this.watch(track), { signal });
    connection.addEventListener('connectionstatechange', () => this.stateChanged(), { signal });
    // Only one side lays out the lines, sound first: transceivers made on both sides would never be paired.
    if (!options.polite) {
      connection.addTransceiver('audio', { direction: 'sendrecv' });
      connection.addTransceiver('video', { direction: 'sendrecv' });
    }
    this.look(firstLooksMs);
  }

  setFlow(flow: Flow): void {
    this.flow = flow;
    void this.applyFlow();
  }

  hear(body: SignalBody): void {
    this.negotiation.hear(body);
  }

  /** Asks for a new path unless sound flows: the socket or the network came back. */
  nudge(): void {
    if (this.options.connection.connectionState !== 'connected' || !this.up) this.restart();
  }

  restart(): void {
    this.quietSince = Date.now();
    this.negotiation.restart();
  }

  close(): void {
    this.gone.abort();
    clearTimeout(this.timer);
    const { connection } = this.options;
    for (const sender of connection.getSenders())
      void sender.replaceTrack(null).catch(() => undefined);
    connection.close();
    for (const stream of Object.values(this.media))
      for (const track of stream.getTracks()) stream.removeTrack(track);
  }

  private async applyFlow(): Promise<void> {
    const { flow } = this;
    if (!flow || this.gone.signal.aborted) return;
    for (const transceiver of this.options.connection.getTransceivers()) {
      const isSound = kindOf(transceiver) === 'audio';
      // Directions stay the same whatever flows, so that changes need no negotiation; only a picture nobody wants does.
      const direction = isSound || flow.pictureIn ? 'sendrecv' : 'sendonly';
      if (transceiver.direction !== direction) transceiver.direction = direction;
      const track = isSound ? flow.soundOut : flow.pictureOut;
      if (transceiver.sender.track !== track) await transceiver.sender.replaceTrack(track);
      await holdToCaps(transceiver.sender, this.options.caps, this.ladder.step);
      this.show(transceiver.receiver.track, isSound ? flow.soundIn : flow.pictureIn);
    }
  }

  /** Puts a track into its stream only while an edge lets it come, whatever the peer sends. */
  private show(track: MediaStreamTrack, wanted: boolean): void {
    const stream = track.kind === 'audio' ? this.media.sound : this.media.picture;
    const shown = stream.getTracks().includes(track);
    if (this.gone.signal.aborted || shown === wanted) return;
    if (wanted) stream.addTrack(track);
    else stream.removeTrack(track);
    this.options.onChanged();
  }

  private watch(track: MediaStreamTrack): void {
    const { signal } = this.gone;
    for (const change of ['mute', 'unmute'])
      track.addEventListener(change, () => this.options.onChanged(), { signal });
    void this.applyFlow();
  }

  private stateChanged(): void {
    const { connectionState } = this.options.connection;
    if (connectionState === 'failed') this.restart();
    if (connectionState === 'failed' || connectionState === 'closed') this.setUp(false);
    this.look(firstLooksMs);
  }

  private look(afterMs: number): void {
    clearTimeout(this.timer);
    if (!this.gone.signal.aborted) this.timer = setTimeout(() => void this.measure(), afterMs);
  }

  private async measure(): Promise<void> {
    const { connection } = this.options;
    const sample = this.meter.read(await connection.getStats(), Date.now());
    if (this.gone.signal.aborted) return;
    const connected = connection.connectionState === 'connected';
    // Someone without a microphone sends no sound, ever: then the path itself is what counts.
    const carries = sample.soundPackets > 0 || (connected && this.flow?.peerSpeaks === false);
    this.judge(carries || (this.flow?.soundIn === false && connected));
    if (this.ladder.learn(sample)) void this.applyFlow();
    // A line is judged from the first sound on: before that it is not weak but new.
    this.wasUp ||= this.up;
    if (this.wasUp && this.flow?.soundIn) this.options.onSample(sample, this.up);
    this.look(this.up ? lookEveryMs : firstLooksMs);
  }

  private judge(carries: boolean): void {
    if (carries) {
      this.quietSince = null;
      return this.setUp(true);
    }
    this.quietSince ??= Date.now();
    const quietMs = Date.now() - this.quietSince;
    if (quietMs > 2 * lookEveryMs) this.setUp(false);
    const broken = this.options.connection.connectionState === 'disconnected';
    if (quietMs > (broken ? brokenPatienceMs : patienceMs)) this.restart();
  }

  private setUp(up: boolean): void {
    if (this.up === up) return;
    this.up = up;
    this.options.onUp(up);
  }
}
