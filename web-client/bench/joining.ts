import { expect, type Browser, type BrowserType, type LaunchOptions } from '@playwright/test';
import { Cast } from '../e2e/visit/cast';
import type { Server } from '../e2e/visit/server';
import { BareCall } from './bare';
import { frames, fromTapToFrame, median, noteFirstFrames } from './firstFrame';

const runs = 10;
/** As many before them, which do not count: a server that has just started still compiles itself. */
const warmUps = 10;

const inWindow = async (browser: Browser) => (await browser.newContext()).newPage();

/** Medians in milliseconds. */
export interface Joined {
  readonly join: number;
  readonly bare: number;
}

/**
 * From the tap that lets the family in (admission, then each resumption: both open a new round and new connections) to the
 * first decoded frame on the family's page, whose camera has been on since the waiting room; against two bare pages, by turns.
 *
 * @param bareWay what the bare pages' connections are made with
 */
export async function joining(
  type: BrowserType,
  options: LaunchOptions,
  server: Server,
  bareWay: RTCConfiguration = {},
): Promise<Joined> {
  // A browser for each camera, as in life: pages that share one hold back each other's frames. Each page has a window of
  // its own, because a page behind another draws no frame.
  const launch = () => type.launch(options);
  const [family, station, plain] = (await Promise.all([1, 2, 3].map(launch))) as [
    Browser,
    Browser,
    Browser,
  ];
  const cast = await Cast.of([family, station, station, station].map(inWindow), server, 'fa');
  for (const page of [cast.family, cast.officer]) await noteFirstFrames(page);
  await cast.signIn(cast.family, 'family', '09100000103');
  const visit = await cast.book();
  await server.moveClock({ now: visit.start });
  await cast.signIn(cast.officer, 'officer', '09100000201');
  await cast.pairStation(visit);
  await cast.open(cast.family, 'family', `/visits/${visit.id}/room`);
  await cast.station.reload();
  await cast.station.getByRole('button', { name: cast.t('station_here') }).click();
  await cast.open(cast.officer, 'officer', '/board');
  const row = cast.officer.locator('tr').filter({ hasText: visit.prisoner.name }).first();
  await expect(row).toBeVisible();
  const caps = (
    await cast.api<{
      caps: { width: number; height: number; frameRate: number; videoKbps: number };
    }>(cast.family, '/api/media')
  ).caps;
  const address = server.page('family', '/bare');
  const bare = await BareCall.open(await plain.newContext(), address, caps, bareWay);

  /** A key on the officer's page. */
  const press = async (code: string) => {
    await row.locator('a, button').first().focus();
    await cast.officer.evaluate((pressed) => {
      window.tapped?.push(performance.timeOrigin + performance.now());
      const key = new KeyboardEvent('keydown', { code: pressed, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(key);
    }, code);
  };
  /** The key does nothing before the board knows that both sides are here. */
  const admit = () =>
    expect(async () => {
      await press('KeyA');
      await expect(cast.family.locator('.call')).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 45_000 });
  const joinMs: number[] = [];
  const bareMs: number[] = [];
  for (let run = -warmUps; run < runs; run++) {
    const before = await frames(cast.family);
    if (run === -warmUps) await admit();
    else await press('KeyP');
    await cast.family.waitForFunction((n) => (window.firstFrames?.length ?? 0) > n, before, {
      polling: 20,
    });
    const joined = await fromTapToFrame(cast.officer, cast.family);
    // A visit can be paused once both sides have sound.
    const reason = cast.officer.locator('.reason-chip').first();
    await expect(async () => {
      await press('KeyP');
      await expect(reason).toBeVisible({ timeout: 500 });
    }).toPass();
    await reason.click();
    await cast.officer.locator('.reason-panel').getByRole('button').first().click();
    await expect(row.getByRole('button', { name: cast.t('board_resume') })).toBeVisible();
    const least = await bare.join();
    await bare.hangUp();
    const what = run < 0 ? 'warm-up' : `run ${run + 1}`;
    // eslint-disable-next-line no-console -- a bench shows its progress
    console.log(`${what}: join ${joined.toFixed(0)} ms, bare ${least.toFixed(0)} ms`);
    if (run < 0) continue;
    joinMs.push(joined);
    bareMs.push(least);
  }
  for (const one of [family, station, plain]) await one.close();
  return { join: median(joinMs), bare: median(bareMs) };
}
