import { expect, test, type Page } from '@playwright/test';
import { Cast } from './visit/cast';
import { expectMedia, expectNoMedia, watchMedia } from './visit/media';
import { admit, meet, mobile } from './visit/scenes';
import { serving } from './visit/serving';

const server = serving(8093, { timeout: 300_000 });

/** As a person does who presses "block": the microphone is allowed, the camera is not. */
const refuseCamera = (page: Page) =>
  page.addInitScript(() => {
    const devices = navigator.mediaDevices;
    const ask = devices.getUserMedia.bind(devices);
    devices.getUserMedia = (wanted) =>
      wanted?.video ? Promise.reject(new DOMException('', 'NotAllowedError')) : ask(wanted);
  });

test('a refused camera leaves the sound, a second page takes the seat, a stranger sees nothing', async ({
  context,
  browser,
}) => {
  const { cast, visit } = await meet(context, server, 'fa', '0103');
  await refuseCamera(cast.family);
  await admit(cast, visit, 0);
  await expect(cast.family.getByText(cast.t('camera_denied'))).toBeVisible();
  await expectMedia(cast.family, { pictures: 1, sounds: 1 });
  await expectMedia(cast.station, { pictures: 0, sounds: 1 });

  const second = await context.newPage();
  await watchMedia(second);
  await cast.open(second, 'family', `/visits/${visit.id}/room`);
  await expectMedia(second, { pictures: 1, sounds: 1 });
  await expectMedia(cast.station, { pictures: 1, sounds: 1 });
  await expect(cast.family.getByText(cast.t('replaced_title'))).toBeVisible();
  await expectNoMedia(cast.family);

  const elsewhere = await browser.newContext();
  const stranger = await Cast.assemble(elsewhere, server, 'fa');
  await stranger.signIn(stranger.family, 'family', mobile('0104'));
  for (const path of [`/visits/${visit.id}`, `/visits/${visit.id}/room`]) {
    await stranger.open(stranger.family, 'family', path);
    await expect(stranger.family.getByText(cast.t('problem_thing_not_found'))).toBeVisible();
    await expect(stranger.family.getByText(visit.prisoner.name)).toBeHidden();
  }
  await elsewhere.close();
});
