import { expect, test, type Browser, type Page } from '@playwright/test';
import type { Booked, Cast } from './visit/cast';
import { expectMedia, expectNoMedia, watchMedia } from './visit/media';
import { act, admit, expectCall, meet } from './visit/scenes';
import { serving } from './visit/serving';

const server = serving(8111, { timeout: 300_000 });

interface Leeway {
  readonly stations: readonly { readonly id: string; readonly number: number }[];
}

const read = (cast: Cast, visit: Booked) =>
  cast.api<Booked & { status: string; outcome: string | null }>(
    cast.officer,
    `/api/visits/${visit.id}`,
  );

async function pauseAndGoOn(cast: Cast): Promise<void> {
  await act(cast, 'p', 'board_pause');
  await expect(cast.family.getByText(cast.t('paused_detail'))).toBeVisible();
  await expectMedia(cast.family, { pictures: 0, sounds: 0 });
  await expectMedia(cast.station, { pictures: 0, sounds: 0 });
  // Whoever pauses to see who is there sees them, and hears nobody else.
  await expectMedia(cast.officer, { pictures: 1, sounds: 1 });
  await cast.officer.keyboard.press('r');
  await expectCall(cast);
}

async function soundAlone(cast: Cast): Promise<void> {
  const picture = cast.family.getByRole('button', { name: cast.exactly('picture') });
  await picture.click();
  await expectMedia(cast.station, { pictures: 0, sounds: 1 });
  await expectMedia(cast.family, { pictures: 1, sounds: 1 });
  await cast.family.getByRole('button', { name: cast.exactly('picture_off') }).click();
  await expectCall(cast);
}

/** Another terminal of the prison, paired with the station that the officer can still have. */
async function anotherTerminal(cast: Cast, visit: Booked, browser: Browser): Promise<Page> {
  const { stations } = await cast.api<Leeway>(cast.officer, `/api/visits/${visit.id}/leeway`);
  const [first] = stations;
  if (!first) throw new Error('The prison has no other station free');
  const code = await cast.post<{ code: string }>(
    cast.officer,
    `/api/stations/${first.id}/pairing-code`,
  );
  const page = await (await browser.newContext()).newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await watchMedia(page);
  await cast.open(page, 'station', '/station');
  await expect(page.locator('.keypad')).toBeVisible();
  await page.keyboard.type(code.code);
  await page.getByRole('button', { name: cast.t('station_pair') }).click();
  await expect(page.locator('.idle-clock')).toBeVisible();
  return page;
}

test('an officer pauses, resumes, gives time, moves the prisoner and ends, and nobody is admitted anew', async ({
  context,
  browser,
}) => {
  const { cast, visit } = await meet(context, server, 'fa', '0103');
  await admit(cast, visit);
  await expectCall(cast);
  await pauseAndGoOn(cast);
  await soundAlone(cast);

  await act(cast, 't', 'board_extend');
  const longer = await read(cast, visit);
  expect(Date.parse(longer.end)).toBeGreaterThan(Date.parse(visit.end));

  const other = await anotherTerminal(cast, visit, browser);
  await act(cast, 'm', 'board_reseat');
  await expectMedia(other, { pictures: 1, sounds: 1 });
  await expectMedia(cast.family, { pictures: 1, sounds: 1 });
  await expectMedia(cast.officer, { pictures: 0, sounds: 2 });
  await expectNoMedia(cast.station);
  expect((await read(cast, visit)).status).toBe('LIVE');

  await act(cast, 'e', 'board_end');
  for (const page of [cast.family, other, cast.officer]) await expectNoMedia(page);
  expect((await read(cast, visit)).status).toBe('ENDED');
  expect(cast.faults).toEqual([]);
});
