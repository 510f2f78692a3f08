import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** When each incoming picture showed its first decoded frame, in milliseconds since the epoch. */
    firstFrames?: number[];
    tapped?: number[];
  }
}

/** Notes when the first frame of every incoming picture is decoded, alike for every page measured. */
export async function noteFirstFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.firstFrames = [];
    window.tapped = [];
    // eslint-disable-next-line unicorn/consistent-function-scoping -- carried into the page
    const now = () => performance.timeOrigin + performance.now();
    addEventListener('click', () => window.tapped?.push(now()), { capture: true });
    const Native = window.RTCPeerConnection;
    window.RTCPeerConnection = class extends Native {
      constructor(configuration?: RTCConfiguration) {
        super(configuration);
        this.addEventListener('track', ({ track }) => {
          if (track.kind !== 'video') return;
          const video = document.createElement('video');
          video.muted = true;
          video.srcObject = new MediaStream([track]);
          video.requestVideoFrameCallback(() => window.firstFrames?.push(now()));
          void video.play();
        });
      }
    };
  });
}

export const frames = (page: Page): Promise<number> =>
  page.evaluate(() => window.firstFrames?.length ?? 0);

/** Milliseconds from the last tap on one page to the last first frame on another. */
export async function fromTapToFrame(tapped: Page, shown: Page): Promise<number> {
  const from = await tapped.evaluate(() => window.tapped?.at(-1) ?? Number.NaN);
  const to = await shown.evaluate(() => window.firstFrames?.at(-1) ?? Number.NaN);
  return to - from;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1] ?? Number.NaN, sorted[middle] ?? Number.NaN];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
