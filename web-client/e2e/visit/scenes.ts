import { expect, type BrowserContext } from '@playwright/test';
import { Cast, type Booked } from './cast';
import { expectMedia } from './media';
import type { Server } from './server';
import type { Lang } from './words';

export const mobile = (last: string) => `0910000${last}`;
export const officer = mobile('0201');
export const prosecutor = mobile('0401');

/**
 * A visit booked through the pages, the clock at its door, the officer signed in there and then, the station paired. An official's
 * session is over after an hour, so nobody brings one along to another day.
 */
export async function meet(context: BrowserContext, server: Server, lang: Lang, family: string) {
  const cast = await Cast.assemble(context, server, lang);
  await cast.signIn(cast.family, 'family', mobile(family));
  const visit = await cast.book();
  await server.moveClock({ now: before(visit.start, 10) });
  await cast.signIn(cast.officer, 'officer', officer);
  await cast.pairStation(visit);
  return { cast, visit };
}

export const before = (instant: string, minutes: number) =>
  new Date(Date.parse(instant) - minutes * 60_000).toISOString();

/** Family into the waiting room, prisoner to the station, officer identifies and admits. */
export async function admit(cast: Cast, visit: Booked, pictures = 1) {
  await cast.open(cast.family, 'family', '/');
  await cast.family.getByRole('link', { name: cast.t('enter_waiting_room') }).click();
  await expect(cast.family.getByText(cast.t('late_is_not_yours'))).toBeVisible();
  await cast.station.reload();
  await cast.station.getByRole('button', { name: cast.t('station_here') }).click();
  await cast.open(cast.officer, 'officer', `/board/${visit.id}`);
  await expectMedia(cast.officer, { pictures, sounds: 1 });
  await cast.server.moveClock({ now: visit.start });
  await cast.officer.getByRole('button', { name: cast.t('identify_admit') }).click();
  await expect(cast.family.locator('.call'), cast.faults.join('\n')).toBeVisible();
}

/** An act of the officer that wants a choice: its key, the first choice there is, and yes. */
export async function act(cast: Cast, key: string, yes: string): Promise<void> {
  const page = cast.officer;
  await page.bringToFront();
  await page.keyboard.press(key);
  const panel = page.locator('.reason-panel');
  await panel.getByRole('radio').first().check();
  await panel.getByRole('button', { name: cast.t(yes) }).click();
  await expect(panel).toBeHidden();
}

/** Everything but the official's part: sound and picture both ways, sound alone for the observer. */
export async function expectCall(cast: Cast) {
  await expectMedia(cast.family, { pictures: 1, sounds: 1 });
  await expectMedia(cast.station, { pictures: 1, sounds: 1 });
  await expectMedia(cast.officer, { pictures: 0, sounds: 2 });
  expect(cast.faults).toEqual([]);
}
