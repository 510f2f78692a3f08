import { expect, test, type Page } from '@playwright/test';
import type { Cast } from './visit/cast';
import { decoded, expectMedia, expectSent } from './visit/media';
import { admit, expectCall, meet } from './visit/scenes';
import { serving } from './visit/serving';

const server = serving(8115, { timeout: 300_000 });

declare global {
  interface Window {
    losing?: boolean;
  }
}

/** While `losing` is set the page measures that of two packets which should come one is lost; what comes goes on coming. */
const measureLoss = (page: Page) =>
  page.addInitScript(() => {
    const measure = RTCPeerConnection.prototype.getStats;
    const lossy = (one: { packetsReceived?: number }) => ({
      ...one,
      packetsLost: one.packetsReceived,
    });
    RTCPeerConnection.prototype.getStats = async function (this: RTCPeerConnection) {
      const found = await measure.call(this);
      if (!window.losing) return found;
      const entries = [...found].map(([id, one]) => [
        id,
        one.type === 'inbound-rtp' ? lossy(one) : one,
      ]);
      return new Map(entries as [string, object][]) as unknown as RTCStatsReport;
    };
  });

const lose = (page: Page, losing: boolean) => page.evaluate((now) => (window.losing = now), losing);

/** On a weak line the page offers sound alone; the family takes it, and it stays so when the line is good again. */
async function pin({ family, t, exactly }: Cast): Promise<void> {
  await lose(family, true);
  await expect(family.getByText(t('weak_line'))).toBeVisible();
  await family.getByRole('button', { name: exactly('sound_only') }).click();
  await lose(family, false);
  await expect(family.getByText(t('line_is_good'))).toBeVisible();
  await expect(family.getByText(t('sound_only_now'))).toBeVisible();
}

/** Both sides hear each other, the officer both of them; no picture goes out, and none comes. */
async function expectSoundAlone(cast: Cast): Promise<void> {
  await expectMedia(cast.family, { pictures: 0, sounds: 1 });
  await expectMedia(cast.station, { pictures: 0, sounds: 1 });
  await expectMedia(cast.officer, { pictures: 0, sounds: 2 });
  await expectSent(cast.family, 0);
  await expectSent(cast.station, 0);
}

test('a family pins sound alone, is heard and hears, and has the picture back when it wants it', async ({
  context,
}) => {
  const { cast, visit } = await meet(context, server, 'fa', '0104');
  const { family, t } = cast;
  await measureLoss(family);
  await admit(cast, visit);
  await expectCall(cast);
  await expectSent(family, 1);
  await expect(family.locator('html')).toHaveAttribute('lang', 'fa');

  await pin(cast);
  await expect(family.getByText(t('sound_alone'))).toBeVisible();
  await expect(cast.station.getByText(t('stage_sound_only'))).toBeVisible();
  await expectSoundAlone(cast);
  const frames = await decoded(family);
  await expectSoundAlone(cast);
  expect(await decoded(family)).toBe(frames);

  await family.getByRole('button', { name: t('picture_back') }).click();
  await expect(family.getByText(t('sound_only_now'))).toBeHidden();
  await expectCall(cast);
  await expectSent(family, 1);
  await expectSent(cast.station, 1);
});
