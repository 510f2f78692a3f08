import { closeCamera, openCamera } from './camera';
import type { CameraOutcome } from './camera';
import type { MediaCaps } from './protocol';
import type { Local, RoomOptions } from './room-view';

/** This side's devices and what the person wishes of them. */
export class LocalMedia {
  private readonly changed: () => void;
  private readonly ask: typeof openCamera;
  private readonly camera: RoomOptions['camera'];
  private readonly stopsCamera: boolean;
  private outcome: CameraOutcome | null = null;
  private picture: MediaStream | null = null;
  private caps: MediaCaps | undefined;
  private wish = { audio: true, video: true, soundOnly: false };
  private closed = false;
  private muted = false;

  constructor(options: RoomOptions, changed: () => void, ask: typeof openCamera = openCamera) {
    this.changed = changed;
    this.ask = ask;
    this.camera = options.camera;
    this.stopsCamera = options.stopsCamera ?? true;
    if (typeof options.camera === 'object') this.take(options.camera);
  }

  start(): void {
    if (this.camera === 'ask') void this.open();
  }

  /** Opens the devices again: the person has allowed them, or a plug was pulled. */
  async open(): Promise<void> {
    if (this.camera === 'none') return;
    if (this.outcome) closeCamera(this.outcome);
    const outcome = await this.ask(this.caps);
    if (this.closed) return closeCamera(outcome);
    this.take(outcome);
    // The caps may have come while the person was asked.
    if (this.caps) this.fit(this.caps);
    const again = (): void => void this.open();
    if (outcome.kind !== 'none')
      for (const track of outcome.stream.getTracks()) track.addEventListener('ended', again);
    this.changed();
  }

  /** The pictures need be no larger than what may be sent. */
  fit(caps: MediaCaps): void {
    this.caps = caps;
    const { width, height, frameRate } = caps;
    const wanted = { width: { ideal: width }, height: { ideal: height } };
    for (const track of this.stream?.getVideoTracks() ?? [])
      track.applyConstraints({ ...wanted, frameRate: { max: frameRate } }).catch(() => undefined);
  }

  set(wish: Partial<{ audio: boolean; video: boolean; soundOnly: boolean }>): void {
    this.wish = { ...this.wish, ...wish };
    this.changed();
  }

  /** By an officer's word, whatever the person wishes. */
  mute(muted: boolean): void {
    if (this.muted === muted) return;
    this.muted = muted;
    this.changed();
  }

  get stream(): MediaStream | null {
    return this.outcome && this.outcome.kind !== 'none' ? this.outcome.stream : null;
  }

  get view(): Local {
    const { stream, wish, outcome, muted } = this;
    return {
      stream,
      picture: this.picture,
      audio: wish.audio && !muted && (stream?.getAudioTracks().length ?? 0) > 0,
      video: wish.video && !wish.soundOnly && (stream?.getVideoTracks().length ?? 0) > 0,
      muted,
      trouble: outcome && outcome.kind !== 'both' ? outcome.why : null,
      soundOnly: wish.soundOnly,
    };
  }

  private take(outcome: CameraOutcome): void {
    this.outcome = outcome;
    this.picture = this.stream && new MediaStream(this.stream.getVideoTracks());
  }

  close(): void {
    this.closed = true;
    if (this.outcome && this.stopsCamera) closeCamera(this.outcome);
  }
}
