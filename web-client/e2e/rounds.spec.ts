import { expect, test, type Browser, type Page } from '@playwright/test';
import type { Booked, Cast } from './visit/cast';
import { Cast as Casting } from './visit/cast';
import { expectMedia, sounding } from './visit/media';
import { admit, before, mobile, officer, prosecutor } from './visit/scenes';
import { serving } from './visit/serving';

const server = serving(8109, { timeout: 420_000 });

interface Meeting {
  readonly cast: Cast;
  readonly visit: Booked;
}

/** Three families of one prison at one time; whoever runs the visits and goes from one to the other is the same in each. */
async function three(browser: Browser): Promise<[Meeting, Meeting, Meeting]> {
  const first = await Casting.assemble(await browser.newContext(), server, 'fa');
  const casts = [
    first,
    await first.beside(await browser.newContext()),
    await first.beside(await browser.newContext()),
  ];
  const met: Meeting[] = [];
  for (const [index, family] of ['0103', '0104', '0106'].entries()) {
    const cast = casts[index] ?? first;
    await cast.signIn(cast.family, 'family', mobile(family));
    met.push({ cast, visit: await cast.book() });
  }
  return met as [Meeting, Meeting, Meeting];
}

/** The officer lets everybody in, and each prisoner asks for the prosecutor. */
async function begin(meetings: readonly Meeting[]) {
  const [{ cast, visit }] = meetings as [Meeting];
  expect(new Set(meetings.map((one) => one.visit.start)).size).toBe(1);
  await server.moveClock({ now: before(visit.start, 10) });
  await cast.signIn(cast.officer, 'officer', officer);
  for (const one of meetings) await one.cast.pairStation(one.visit);
  for (const one of meetings) {
    await admit(one.cast, one.visit);
    await expectMedia(one.cast.family, { pictures: 1, sounds: 1 });
    await one.cast.station.getByRole('button', { name: cast.t('station_ask_prosecutor') }).click();
  }
  // Back on the board, so that only those who talk are heard from here on.
  await cast.open(cast.officer, 'officer', '/board');
}

/** Both sides of these visits see and hear each other alone, or the official too. */
async function expectSides(meeting: Meeting, official: boolean) {
  const each = official ? { pictures: 2, sounds: 2 } : { pictures: 1, sounds: 1 };
  await expectMedia(meeting.cast.family, each);
  await expectMedia(meeting.cast.station, each);
}

/** One key to whoever is next; how long it took until both were heard, in milliseconds. */
async function goOn(desk: Page): Promise<number> {
  await desk.keyboard.press('n');
  return sounding(desk, 2);
}

test('an official goes from visit to visit by one key, heard in one at a time', async ({
  browser,
}) => {
  const meetings = await three(browser);
  await begin(meetings);
  const [{ cast }] = meetings;
  const desk = cast.prosecutor;
  await cast.signIn(desk, 'prosecutor', prosecutor);
  await cast.open(desk, 'prosecutor', '/desk/rounds');
  await expect(desk.locator('.rounds-queue').getByRole('listitem')).toHaveCount(3);
  await expect(desk.getByRole('button', { name: cast.t('rounds_begin') })).toBeEnabled();
  await expectSides(meetings[0], false);

  // The queue is by who raised a hand first, and all have the same end: the order is the page's own.
  const left = new Set(meetings);
  for (let turn = 1; turn <= 3; turn++) {
    const took = await goOn(desk);
    test.info().annotations.push({ type: 'sound after', description: `${took} ms` });
    await expectMedia(desk, { pictures: 2, sounds: 2 });
    const prisoner = await desk.locator('.desk-room').textContent();
    const here = [...left].find(({ visit }) => prisoner?.includes(visit.prisoner.name));
    if (!here) throw new Error('The official is in a visit that did not wait, or not any more');
    left.delete(here);
    await expectSides(here, true);
    for (const other of meetings) if (other !== here) await expectSides(other, false);
  }
  await desk.getByRole('button', { name: cast.t('pcall_leave') }).click();
  await expectMedia(desk, { pictures: 0, sounds: 0 });
  for (const one of meetings) {
    await expectSides(one, false);
    expect(one.cast.faults).toEqual([]);
  }
});
