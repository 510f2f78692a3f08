import type { Flow } from './flow';
import type { RemoteMedia } from './media';
import type { MediaCaps } from './protocol';
import { fresh, lesser, next } from './ladder';
import type { Rung, Stand } from './ladder';
import { holdBack, next as nextDelay, prompt } from './picture-delay';
import type { PictureDelay } from './picture-delay';
import { Caps, encoding, isShut } from './sending';
import type { Sample } from './measuring';

export interface LinesOptions {
  /** Where what comes is shown; it outlives the connection. */
  readonly media: RemoteMedia;
  readonly connection: RTCPeerConnection;
  readonly caps: MediaCaps;
  readonly flow: Flow;
  readonly gone: AbortSignal;
  readonly onChanged: () => void;
}

type Kind = 'audio' | 'video';

const kindOf = (transceiver: RTCRtpTransceiver): Kind =>
  transceiver.receiver.track.kind === 'audio' ? 'audio' : 'video';

/** Directions stay the same whatever flows, so that changes need no negotiation; only a picture nobody wants does. */
const directionOf = (kind: Kind, { pictureLine }: Flow): RTCRtpTransceiverDirection =>
  kind === 'audio' || pictureLine ? 'sendrecv' : 'sendonly';

/** The two lines of one connection, sound and picture: what goes out on them, and what is let in. */
export class Lines {
  private readonly options: LinesOptions;
  private stand: Stand = fresh;
  private most: Rung = 'full';
  private delay: PictureDelay = prompt;
  private readonly held = new Caps();
  private readonly placed = new Map<RTCRtpSender, MediaStreamTrack | null>();
  private turn: Promise<void> = Promise.resolve();
  private allHeld = true;
  flow: Flow;

  constructor(options: LinesOptions) {
    this.options = options;
    this.flow = options.flow;
  }

  /** Tracks and caps are given with the lines: set later, each would cost the first picture some time. */
  layOut(): void {
    for (const kind of ['audio', 'video'] as const) {
      const track = this.trackOf(kind);
      const direction = directionOf(kind, this.flow);
      const sendEncodings = [this.encoding(kind)];
      const { sender } = this.options.connection.addTransceiver(track ?? kind, {
        direction,
        sendEncodings,
      });
      this.placed.set(sender, track);
      this.held.know(sender, sendEncodings);
    }
    // Where a browser did not take "shut", the track comes off again before anything was said.
    this.place();
  }

  setFlow(flow: Flow): void {
    this.flow = flow;
    this.apply();
  }

  learn(sample: Sample): void {
    this.stay(() => (this.stand = next(this.stand, sample)));
    this.delay = nextDelay(this.delay, sample);
    for (const { receiver } of this.transceivers)
      if (receiver.track.kind === 'video') holdBack(receiver, this.delay.ms);
    if (!this.allHeld) this.apply();
  }

  /** No more than that, for what others need of the same upload. */
  limit(most: Rung): void {
    this.stay(() => (this.most = most));
  }

  /** Where the line itself stands. */
  get rung(): Rung {
    return this.stand.rung;
  }

  private get sent(): Rung {
    return lesser(this.stand.rung, this.most);
  }

  /** Browsers are told only when something else is to be sent. */
  private stay(change: () => void): void {
    const before = this.sent;
    change();
    if (this.sent === before) return;
    this.apply();
    this.options.onChanged();
  }

  apply(): void {
    this.place();
    // One after another: a second change of the same parameters would find them stale.
    this.turn = this.turn.then(() => this.holdAll());
  }

  /** Puts the tracks where they belong; a browser does so in order with what is asked of it next. */
  place(): void {
    const { flow } = this;
    for (const transceiver of this.transceivers) {
      const kind = kindOf(transceiver);
      const direction = directionOf(kind, flow);
      if (transceiver.direction !== direction) transceiver.direction = direction;
      this.send(transceiver.sender, this.allowed(kind, transceiver.sender));
      this.show(transceiver.receiver.track, kind === 'audio' ? flow.soundIn : flow.pictureIn);
    }
  }

  /** Stops sending and shows nothing more. */
  close(): void {
    for (const sender of this.options.connection.getSenders()) this.send(sender, null);
    for (const { receiver } of this.options.connection.getTransceivers())
      this.show(receiver.track, false);
  }

  private async holdAll(): Promise<void> {
    let all = true;
    for (const transceiver of this.transceivers) {
      const kind = kindOf(transceiver);
      if (this.trackOf(kind))
        all = (await this.held.hold(transceiver.sender, this.encoding(kind))) && all;
    }
    this.allHeld = all;
    // What may not flow yet is laid only on what was seen to be shut.
    if (!this.flow.flows) this.place();
  }

  private encoding(kind: Kind): RTCRtpEncodingParameters {
    const { camera, flows } = this.flow;
    return encoding(kind, camera, this.options.caps, this.sent, flows);
  }

  private trackOf(kind: Kind): MediaStreamTrack | null {
    return kind === 'audio' ? this.flow.soundOut : this.flow.pictureOut;
  }

  private allowed(kind: Kind, sender: RTCRtpSender): MediaStreamTrack | null {
    const track = this.trackOf(kind);
    return track && (this.flow.flows || isShut(sender)) ? track : null;
  }

  private get transceivers(): readonly RTCRtpTransceiver[] {
    return this.options.gone.aborted ? [] : this.options.connection.getTransceivers();
  }

  private send(sender: RTCRtpSender, track: MediaStreamTrack | null): void {
    if ((this.placed.get(sender) ?? null) === track) return;
    this.placed.set(sender, track);
    sender.replaceTrack(track).catch(() => this.placed.delete(sender));
  }

  /** Puts a track into its stream only while an edge lets it come, whatever the peer sends. */
  private show(track: MediaStreamTrack, wanted: boolean): void {
    const { media } = this.options;
    const stream = track.kind === 'audio' ? media.sound : media.picture;
    const shown = stream.getTracks().includes(track);
    if (shown === wanted) return;
    if (wanted) stream.addTrack(track);
    else stream.removeTrack(track);
    this.options.onChanged();
  }
}
