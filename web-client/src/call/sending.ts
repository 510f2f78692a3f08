import { pictureOf } from './ladder';
import type { Rung } from './ladder';
import type { MediaCaps } from './protocol';

export function encoding(
  kind: 'audio' | 'video',
  track: MediaStreamTrack | null,
  caps: MediaCaps,
  rung: Rung,
  flows: boolean,
): RTCRtpEncodingParameters {
  const most = pictureOf(rung, caps);
  if (kind === 'audio') {
    const maxBitrate = most.audioKbps * 1000;
    return { active: flows, maxBitrate, priority: 'high', networkPriority: 'high' };
  }
  const lines = track?.getSettings().height ?? caps.height;
  return {
    active: flows && rung !== 'sound',
    // A browser takes no zero; nothing goes out here anyway.
    maxBitrate: Math.max(1, most.videoKbps) * 1000,
    maxFramerate: most.frameRate,
    scaleResolutionDownBy: Math.max(1, lines / most.height),
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
