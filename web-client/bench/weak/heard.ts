import type { Page } from '@playwright/test';

/** What came to one page until a moment, added up over all its connections. */
export interface Heard {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly samples: number;
  readonly concealed: number;
  readonly frames: number;
  readonly frozenS: number;
}

declare global {
  interface Window {
    heard?: Heard[];
  }
}

/** Looks five times a second from now on, and keeps what it saw; survives no reload. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kept = (window.heard ??= []);
    const last = new Map<RTCPeerConnection, Map<string, number>>();
    const names = [
      'totalSamplesReceived',
      'concealedSamples',
      'framesDecoded',
      'totalFreezesDuration',
    ];
    const look = async () => {
      for (const connection of window.connections ?? []) {
        if (connection.connectionState === 'closed') continue;
        const sums = new Map(names.map((name) => [name, 0]));
        // oxlint-disable-next-line no-await-in-loop -- one or two
        for (const report of (await connection.getStats()).values()) {
          if (report.type !== 'inbound-rtp') continue;
          for (const name of names)
            sums.set(name, (sums.get(name) ?? 0) + Number(report[name] ?? 0));
        }
        last.set(connection, sums);
      }
      const all = [...last.values()];
      const [samples, concealed, frames, frozenS] = names.map((name) =>
        all.reduce((so, each) => so + (each.get(name) ?? 0), 0),
      ) as [number, number, number, number];
      kept.push({ at: Date.now(), samples, concealed, frames, frozenS });
    };
    setInterval(() => void look(), 200);
  });
}

const heard = (page: Page, from: number, to: number): Promise<Heard[]> =>
  page.evaluate(
    ([after, before]) => (window.heard ?? []).filter(({ at }) => at >= after && at <= before),
    [from, to] as const,
  );

export interface Quality {
  /** Share of the sound that was made up, 0 to 1. */
  readonly concealed: number;
  /** Share of the time in which the picture stood. */
  readonly frozen: number;
  /** Share of the seconds with eight pictures or more. */
  readonly smooth: number;
  readonly fps: number;
}

/** How many pictures came in each whole second of what was looked at. */
function picturesBySecond(looks: readonly Heard[]): number[] {
  const [first, last] = [looks.at(0), looks.at(-1)];
  if (!first || !last) return [];
  return Array.from({ length: Math.floor((last.at - first.at) / 1000) }, (_, second) => {
    const [begins, ends] = [second, second + 1].map((s) =>
      looks.findLast(({ at }) => at <= first.at + 1000 * s),
    );
    return (ends?.frames ?? 0) - (begins?.frames ?? 0);
  });
}

/** The pictures that came to a page second by second. */
export const pictures = async (page: Page, from: number, to: number): Promise<number[]> =>
  picturesBySecond(await heard(page, from, to));

/** What a page heard and saw between two moments. */
export async function quality(page: Page, from: number, to: number): Promise<Quality> {
  const looks = await heard(page, from, to);
  const [first, last] = [looks.at(0), looks.at(-1)];
  if (!first || !last || last.samples === first.samples) throw new Error('No sound was heard');
  const seconds = (last.at - first.at) / 1000;
  const framesBySecond = picturesBySecond(looks);
  const standing = framesBySecond.filter((frames) => frames === 0).length;
  return {
    concealed: (last.concealed - first.concealed) / (last.samples - first.samples),
    // A browser counts a freeze when it is over; a picture that was given up never is.
    frozen: Math.max(last.frozenS - first.frozenS, standing) / seconds,
    smooth: framesBySecond.filter((frames) => frames >= 8).length / framesBySecond.length,
    fps: (last.frames - first.frames) / seconds,
  };
}

/**
 * Seconds from a moment until real sound is heard at a page again: half of two looks' worth of it at least, counted to the
 * second of them. Sound that was on its way is not it: it must have been silent for as long first.
 *
 * @param quietFrom where to look for that silence from: the moment itself, or before it when it ends a silence
 */
export async function soundBack(page: Page, since: number, quietFrom = since): Promise<number> {
  const found = await page.waitForFunction(
    ([from, quiet]) => {
      const looks = (window.heard ?? []).filter(({ at }) => at >= quiet);
      // eslint-disable-next-line unicorn/consistent-function-scoping -- carried into the page
      const real = ({ samples, concealed }: Heard) => samples - concealed;
      const spans = looks.slice(2).map((later, index) => {
        const look = looks[index] ?? later;
        return { ends: later.at, share: (real(later) - real(look)) / (48 * (later.at - look.at)) };
      });
      const silent = spans.findIndex(({ share }) => share < 0.1);
      const after = silent < 0 ? [] : spans.slice(silent).filter(({ ends }) => ends >= from);
      const back = after.find(({ share }) => share >= 0.5);
      return back ? back.ends - from : 0;
    },
    [since, quietFrom] as const,
    { polling: 200, timeout: 90_000 },
  );
  return ((await found.jsonValue()) as number) / 1000 || 0;
}
