import { expect, test, type Page } from '@playwright/test';
import { Cast } from './visit/cast';
import { expectMedia, watchMedia } from './visit/media';
import { admit, before, expectCall, meet, mobile } from './visit/scenes';
import { serving } from './visit/serving';
import { boardRow, testDevice } from './visit/testing';

const server = serving(8106, { timeout: 300_000 });
const officer = mobile('0201');

declare global {
  interface Window {
    locks?: number;
    unlock?: () => void;
    marked?: boolean;
  }
}

/** Counts how often a page asks for the screen to stay on; `unlock` is what the browser does when the page is hidden. */
const countLocks = (page: Page) =>
  page.addInitScript(() => {
    window.locks = 0;
    navigator.wakeLock.request = async () => {
      window.locks = (window.locks ?? 0) + 1;
      const lock = { released: false, release: async () => void (lock.released = true) };
      window.unlock = () => void (lock.released = true);
      return lock as unknown as WakeLockSentinel;
    };
  });

const locks = (page: Page) => page.evaluate(() => window.locks);

test('a family tests its device, its officer sees how it went, and the station looks after itself', async ({
  context,
}) => {
  const cast = await Cast.assemble(context, server, 'fa');
  await cast.signIn(cast.family, 'family', mobile('0103'));
  const visit = await cast.book();
  await testDevice(cast);
  await expect(cast.family.getByRole('heading', { name: cast.t('test_all_good') })).toBeVisible();
  // Here is no relay, and the page says what that means.
  await expect(cast.family.getByText(cast.t('test_not_relayed'))).toBeVisible();

  await server.moveClock({ now: before(visit.start, 60) });
  await cast.signIn(cast.officer, 'officer', officer);
  await countLocks(cast.station);
  // A page behind another draws nothing of what its camera sees; a terminal has one page.
  await cast.station.bringToFront();
  await cast.pairStation(visit);
  await cast.station.bringToFront();
  await expect
    .poll(() => boardRow(cast, visit.id), { timeout: 30_000 })
    .toMatchObject({
      familyTest: { verdict: 'GOOD' },
      stationCheck: { camera: 'GOOD', microphone: 'GOOD' },
    });
  const row = cast.officer.getByRole('row').filter({ hasText: visit.prisoner.name });
  await expect(row.getByText(cast.t('device_tested_good'))).toBeVisible();

  expect(await locks(cast.station)).toBe(1);
  await cast.station.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'));
    window.unlock?.();
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(await locks(cast.station)).toBe(2);

  await row.getByRole('link').focus();
  await cast.officer.keyboard.press('s');
  const panel = cast.officer.locator('.board-asking');
  const looked = cast.station.waitForResponse('**/api/station/check', { timeout: 30_000 });
  await panel.getByRole('button', { name: cast.t('station_check_now') }).click();
  expect((await looked).ok()).toBe(true);

  await cast.station.evaluate(() => void (window.marked = true));
  await panel.getByRole('button', { name: cast.t('station_reload') }).click();
  await cast.station.waitForFunction(() => window.marked === undefined);
  await expect(cast.station.locator('.idle-clock')).toBeVisible();
});

test('after a power cut a station is back in its visit, and nobody has touched it', async ({
  context,
}) => {
  const { cast, visit } = await meet(context, server, 'fa', '0104');
  await admit(cast, visit);
  await expectCall(cast);
  await cast.station.close();
  // Its session was long over when the power came back; the key is what is left.
  await context.clearCookies({ domain: 'station.localhost' });
  const back = await context.newPage();
  await watchMedia(back);
  await cast.open(back, 'station', '/station');
  await expectMedia(back, { pictures: 1, sounds: 1 });
  await expectMedia(cast.family, { pictures: 1, sounds: 1 });
});
