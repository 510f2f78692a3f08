import type { Sample } from './measuring';

/** What a picture's delay has seen: the loss on the way here, smoothed, and what was decided. */
export interface PictureDelay {
  readonly loss: number;
  /** Milliseconds to hold pictures back; null leaves it to the browser. */
  readonly ms: number | null;
}

export const prompt: PictureDelay = { loss: 0, ms: null };

const newest = 0.3;
const lossy = 0.02;
const clean = 0.005;
/** Beyond the way there and back: the receiver must notice the gap, and the sender must have its turn. */
const spareMs = 150;
const longestMs = 700;
const step = 100;

/**
 * A picture that waits for the second try of a lost packet stands still, once for each, unless all are shown a little later
 * from the start. On a line that loses, pictures are held back by the way there and back; sound waits for none of it.
 */
export function next(before: PictureDelay, { lossIn, rttMs }: Sample): PictureDelay {
  const loss = before.loss + newest * (lossIn - before.loss);
  const holds = before.ms === null ? loss > lossy : loss > clean;
  if (!holds || rttMs === 0) return { loss, ms: holds ? before.ms : null };
  const wanted = Math.min(longestMs, Math.ceil((rttMs + spareMs) / step) * step);
  return { loss, ms: Math.max(wanted, before.ms ?? 0) };
}

/** Where a browser lets it be said. */
export function holdBack(receiver: RTCRtpReceiver, ms: number | null): void {
  if ('jitterBufferTarget' in receiver && receiver.jitterBufferTarget !== ms)
    receiver.jitterBufferTarget = ms;
}
