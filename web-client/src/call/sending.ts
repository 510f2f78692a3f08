import type { Sample } from './measuring';
import type { MediaCaps } from './protocol';

/**
 * How much picture is sent: all the caps allow, a small one, or none. Sound goes last. The small step is what kept a
 * call at 100 kbit/s with 5 % loss understandable when it was measured: 180 lines, 10 pictures a second, 40 kbit/s.
 */
export type Step = 'full' | 'small' | 'sound';

const smaller: Readonly<Record<Step, Step>> = { full: 'small', small: 'sound', sound: 'sound' };
const larger: Readonly<Record<Step, Step>> = { full: 'full', small: 'full', sound: 'small' };
const small = { height: 180, frameRate: 10, videoKbps: 40 };

/** Going down takes three bad samples, going up eight good ones: a picture that comes and goes is worse than none. */
export class Ladder {
  step: Step = 'full';
  private bad = 0;
  private good = 0;

  /** Returns whether the step changed. */
  learn(sample: Sample): boolean {
    const room = sample.sendKbps ?? Infinity;
    const tight = sample.lossOut > 0.08 || room < (this.step === 'full' ? 90 : 45);
    this.bad = tight ? this.bad + 1 : 0;
    this.good = !tight && sample.lossOut < 0.03 ? this.good + 1 : 0;
    const next =
      this.bad >= 3 ? smaller[this.step] : this.good >= 8 ? larger[this.step] : this.step;
    if (next === this.step) return false;
    this.step = next;
    this.bad = this.good = 0;
    return true;
  }
}

export function encoding(
  kind: 'audio' | 'video',
  track: MediaStreamTrack | null,
  caps: MediaCaps,
  step: Step,
): RTCRtpEncodingParameters {
  if (kind === 'audio')
    return { maxBitrate: caps.audioKbps * 1000, priority: 'high', networkPriority: 'high' };
  const most = step === 'full' ? caps : small;
  const lines = track?.getSettings().height ?? caps.height;
  return {
    active: step !== 'sound',
    maxBitrate: Math.min(most.videoKbps, caps.videoKbps) * 1000,
    maxFramerate: Math.min(most.frameRate, caps.frameRate),
    scaleResolutionDownBy: Math.max(1, lines / Math.min(most.height, caps.height)),
  };
}

/** Holds the senders of one connection to the caps; a browser that refuses keeps its own limits. */
export class Caps {
  private readonly set = new Map<RTCRtpSender, string>();

  /** The sender was made with them. */
  know(sender: RTCRtpSender, [wanted]: readonly RTCRtpEncodingParameters[]): void {
    this.set.set(sender, JSON.stringify(wanted));
  }

  async hold(
    sender: RTCRtpSender,
    track: MediaStreamTrack | null | undefined,
    caps: MediaCaps,
    step: Step,
  ): Promise<void> {
    if (!track) return;
    const wanted = encoding(track.kind === 'audio' ? 'audio' : 'video', track, caps, step);
    const already = JSON.stringify(wanted);
    if (this.set.get(sender) === already) return;
    try {
      const parameters = sender.getParameters();
      parameters.encodings = (parameters.encodings ?? []).map((one) => ({ ...one, ...wanted }));
      if (parameters.encodings.length === 0) return;
      await sender.setParameters(parameters);
      this.set.set(sender, already);
    } catch {
      // A renegotiation in between makes the parameters stale; the next sample sets them again.
    }
  }
}
