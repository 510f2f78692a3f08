import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Cast } from '../e2e/visit/cast';
import { Server } from '../e2e/visit/server';
import { BareCall } from './bare';
import { frames, fromTapToFrame, median, noteFirstFrames } from './firstFrame';

const runs = 10;
const server = new Server(8094, '2026-11-21T04:00:00Z');

test.afterAll(() => server.stop());

/**
 * From the tap that lets the family in (admission, then each resumption: both open a new round and new connections) to the
 * first decoded frame on the family's page, whose camera has been on since the waiting room; against two bare pages.
 */
test('join', async ({ context }) => {
  await server.start();
  const cast = await Cast.assemble(context, server, 'fa');
  for (const page of [cast.family, cast.officer]) await noteFirstFrames(page);
  await cast.signIn(cast.family, 'family', '09100000103');
  await cast.signIn(cast.officer, 'officer', '09100000201');
  const visit = await cast.book();
  await cast.pairStation(visit);
  await server.moveClock({ now: visit.start });
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
  const bare = await BareCall.open(context, server.page('family', '/bare'), caps);

  const press = async (key: string) => {
    await cast.officer.bringToFront();
    await row.locator('a, button').first().focus();
    await cast.officer.evaluate(() =>
      addEventListener(
        'keydown',
        () => window.tapped?.push(performance.timeOrigin + performance.now()),
        {
          capture: true,
          once: true,
        },
      ),
    );
    await cast.officer.keyboard.press(key);
  };
  const joinMs: number[] = [];
  const bareMs: number[] = [];
  for (let run = 0; run < runs; run++) {
    const before = await frames(cast.family);
    await press(run === 0 ? 'a' : 'p');
    await cast.family.waitForFunction((n) => (window.firstFrames?.length ?? 0) > n, before, {
      polling: 20,
    });
    joinMs.push(await fromTapToFrame(cast.officer, cast.family));
    bareMs.push(await bare.join());
    // eslint-disable-next-line no-console -- a bench shows its progress
    console.log(
      `run ${run + 1}: join ${joinMs.at(-1)?.toFixed(0)} ms, bare ${bareMs.at(-1)?.toFixed(0)} ms`,
    );
    if (run + 1 === runs) break;
    await press('p');
    await cast.officer
      .getByRole('button', { name: cast.t('board_pause') })
      .last()
      .click();
    await expect(row.getByRole('button', { name: cast.t('board_resume') })).toBeVisible();
  }
  await bare.close();
  const [join, least] = [median(joinMs), median(bareMs)];
  const result = {
    join_ms_p50: Math.round(join),
    bare_ms_p50: Math.round(least),
    join_ratio: Number((join / least).toFixed(2)),
  };
  writeFileSync(process.env['BENCH_RESULT'] ?? 'bench-result.json', JSON.stringify(result));
});
