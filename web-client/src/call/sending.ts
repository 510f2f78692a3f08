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
  flows: boolean,
): RTCRtpEncodingParameters {
  if (kind === 'audio') {
    const maxBitrate = caps.audioKbps * 1000;
    return { active: flows, maxBitrate, priority: 'high', networkPriority: 'high' };
  }
  const most = step === 'full' ? caps : small;
  const lines = track?.getSettings().height ?? caps.height;
  return {
    active: flows && step !== 'sound',
    maxBitrate: Math.min(most.videoKbps, caps.videoKbps) * 1000,
    maxFramerate: Math.min(most.frameRate, caps.frameRate),
    scaleResolutionDownBy: Math.max(1, lines / Math.min(most.height, caps.height)),
  };
}

/** Whether a sender lets nothing out, whatever lies on it. */
export function isShut(sender: RTCRtpSender): boolean {
  const { encodings } = sender.getParameters();
  return encodings.length > 0 && encodings.every(({ active }) => active === false);
}

/** Holds the senders of one connection to what is wanted of them; a browser that refuses keeps its own limits. */
export class Caps {
  private readonly set = new Map<RTCRtpSender, string>();

  /** The sender was made with them. */
  know(sender: RTCRtpSender, [wanted]: readonly RTCRtpEncodingParameters[]): void {
    this.set.set(sender, JSON.stringify(wanted));
  }

  /** Returns whether they stand: before the first answer, or while that changes, a browser takes none. */
  async hold(sender: RTCRtpSender, wanted: RTCRtpEncodingParameters): Promise<boolean> {
    const already = JSON.stringify(wanted);
    if (this.set.get(sender) === already) return true;
    try {
      const parameters = sender.getParameters();
      if (parameters.encodings.length === 0) return false;
      parameters.encodings = parameters.encodings.map((one) => ({ ...one, ...wanted }));
      await sender.setParameters(parameters);
      this.set.set(sender, already);
      return true;
    } catch {
      return false;
    }
  }
}
