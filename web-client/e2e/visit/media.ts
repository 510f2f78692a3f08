import { expect, type Page } from '@playwright/test';

/** What one page receives from one peer connection, as WebRTC itself counts it. */
interface Received {
  readonly state: string;
  readonly frames: number;
  readonly energy: number;
  readonly packets: number;
}

declare global {
  interface Window {
    connections?: RTCPeerConnection[];
  }
}

/** Keeps every peer connection a page makes, so that a test can read its statistics. */
export async function watchMedia(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.connections = [];
    const Native = window.RTCPeerConnection;
    window.RTCPeerConnection = class extends Native {
      constructor(configuration?: RTCConfiguration) {
        super(configuration);
        window.connections?.push(this);
      }
    };
  });
}

function received(page: Page): Promise<Received[]> {
  return page.evaluate(async () => {
    const open = (window.connections ?? []).filter((each) => each.connectionState !== 'closed');
    return Promise.all(
      open.map(async (connection) => {
        let [frames, energy, packets] = [0, 0, 0];
        for (const report of (await connection.getStats()).values()) {
          if (report.type !== 'inbound-rtp') continue;
          packets += report.packetsReceived ?? 0;
          if (report.kind === 'video') frames += report.framesDecoded ?? 0;
          else energy += report.totalAudioEnergy ?? 0;
        }
        return { state: connection.connectionState, frames, energy, packets };
      }),
    );
  });
}

/** Waits until `pictures` peers' decoded frames grow and `sounds` peers' sound arrives at this page. */
export async function expectMedia(
  page: Page,
  { pictures, sounds }: { pictures: number; sounds: number },
): Promise<void> {
  await expect
    .poll(
      async () => {
        const before = await received(page);
        await page.waitForTimeout(700);
        const after = await received(page);
        const grows = (of: (one: Received) => number) =>
          after.filter((one, i) => of(one) > of(before[i] ?? one)).length;
        return { pictures: grows((one) => one.frames), sounds: grows((one) => one.energy) };
      },
      { timeout: 45_000, message: `media at ${page.url()}` },
    )
    .toEqual({ pictures, sounds });
}

/** How many pictures the page has decoded by now, of everybody whose connection is open. */
export const decoded = async (page: Page): Promise<number> =>
  (await received(page)).reduce((sum, { frames }) => sum + frames, 0);

/** Waits until so many peers are sent pictures by this page. */
export async function expectSent(page: Page, pictures: number): Promise<void> {
  await expect
    .poll(
      async () => {
        const before = await sent(page);
        await page.waitForTimeout(700);
        const after = await sent(page);
        return after.filter((now, peer) => now > (before[peer] ?? now)).length;
      },
      { timeout: 45_000, message: `pictures sent from ${page.url()}` },
    )
    .toBe(pictures);
}

/** Frames sent to each peer whose connection is open. */
function sent(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const open = (window.connections ?? []).filter((each) => each.connectionState !== 'closed');
    return Promise.all(
      open.map(async (connection) => {
        let frames = 0;
        for (const report of (await connection.getStats()).values())
          if (report.type === 'outbound-rtp' && report.kind === 'video')
            frames += report.framesSent ?? 0;
        return frames;
      }),
    );
  });
}

/** Waits until no peer connection of the page is open and its camera sends nothing any more. */
export async function expectNoMedia(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(
          () =>
            (window.connections ?? []).filter((each) => each.connectionState !== 'closed').length,
        ),
      { timeout: 20_000, message: `open connections at ${page.url()}` },
    )
    .toBe(0);
}

/** Milliseconds from now until real sound, and none that is made up, comes from so many peers that were silent until now. */
export function sounding(page: Page, peers: number): Promise<number> {
  return page.evaluate(async (wanted) => {
    const begun = performance.now();
    const real = async () => {
      const found = new Map<RTCPeerConnection, number>();
      for (const connection of window.connections ?? []) {
        if (connection.connectionState === 'closed') continue;
        // oxlint-disable-next-line no-await-in-loop -- a handful
        for (const report of (await connection.getStats()).values())
          if (report.type === 'inbound-rtp' && report.kind === 'audio')
            found.set(connection, report.totalSamplesReceived - report.concealedSamples);
      }
      return found;
    };
    const heard = await real();
    while (performance.now() - begun < 20_000) {
      // oxlint-disable-next-line no-await-in-loop -- one look after another
      await new Promise((next) => setTimeout(next, 50));
      // oxlint-disable-next-line no-await-in-loop -- one look after another
      const coming = [...(await real())].filter(([peer, now]) => !heard.get(peer) && now > 0);
      if (coming.length >= wanted) return Math.round(performance.now() - begun);
    }
    throw new Error('Nobody is heard');
  }, peers);
}
