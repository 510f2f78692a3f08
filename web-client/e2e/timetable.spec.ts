import { expect, test, type Locator } from '@playwright/test';
import { Cast, type Booked } from './visit/cast';
import { clock, isoDay, jalali } from './visit/days';
import { picture } from './visit/picture';
import { mobile } from './visit/scenes';
import { serving } from './visit/serving';

const server = serving(8104);
const officer = mobile('0201');
const DAY = 86_400_000;

async function assemble(cast: Cast, family: string): Promise<Booked> {
  await cast.signIn(cast.family, 'family', mobile(family));
  await cast.signIn(cast.officer, 'officer', officer);
  return cast.book();
}

/** The timetable on the visit's day; the weeks begin on Saturday. */
async function openDay({ officer: page, open }: Cast, visit: Booked): Promise<void> {
  await open(page, 'officer', '/timetable');
  const day = isoDay(visit.start);
  const weekday = Math.round((Date.parse(day) - Date.parse('2026-11-21')) / DAY);
  expect(weekday).toBeLessThan(7);
  await page.locator('.week-day').nth(weekday).click();
  await expect(page.locator('.week-day').nth(weekday)).toHaveAttribute('aria-current', 'date');
}

const now = async (cast: Cast, visit: Booked): Promise<Booked> =>
  cast.api<Booked>(cast.family, `/api/visits/${visit.id}`);

/** The family reads the new time on its page, and a message with it has gone out. */
async function expectTold(cast: Cast, before: Booked, family: string): Promise<Booked> {
  const { family: page } = cast;
  await cast.open(page, 'family', `/visits/${before.id}`);
  const after = await now(cast, before);
  expect(after.start).not.toBe(before.start);
  await expect(page.getByRole('main').getByText(clock(after.start)).first()).toBeVisible();
  await picture(page, 'move-4-told');
  await expect
    .poll(async () => (await server.outboxTexts(mobile(family))).join('\n'), { timeout: 30_000 })
    .toContain(clock(after.start));
  return after;
}

/** Closing asks first what becomes of the visit; it stays, to be moved with all others. */
async function closeDay(cast: Cast, visit: Booked): Promise<void> {
  const { officer: page, t, exactly } = cast;
  await openDay(cast, visit);
  await page.getByRole('button', { name: exactly('timetable_close') }).click();
  const panel = page.locator('form.reason-panel');
  await panel.getByLabel(exactly('timetable_reason')).fill('برف سنگین');
  await panel.getByRole('button', { name: t('timetable_look') }).click();
  await expect(panel.locator('.affected li')).toHaveCount(1);
  const close = panel.getByRole('button', { name: exactly('timetable_close') });
  await expect(close).toBeDisabled();
  await panel.getByLabel(t('timetable_decision')).selectOption('KEEP');
  await picture(page, 'close-1-affected');
  await close.click();
  await expect(page.getByText('برف سنگین').first()).toBeVisible();
  await picture(page, 'close-2-closed');
  expect((await now(cast, visit)).start).toBe(visit.start);
}

/** The solver proposes, the officer sees the whole of it, and says yes. */
async function moveAll(cast: Cast, visit: Booked): Promise<void> {
  const { officer: page, open, t, exactly } = cast;
  await open(page, 'officer', '/moves');
  await page.getByRole('button', { name: t('moves_clear') }).click();
  await page.getByLabel(exactly('moves_first_day')).fill(jalali(visit.start));
  await page.getByLabel(t('moves_why')).selectOption('CLOSURE');
  await page.getByRole('button', { name: t('moves_seek') }).click();
  await expect(page.getByText(t('moves_proposed'))).toBeVisible({ timeout: 45_000 });
  const rows = page.locator('.move-rows tbody tr');
  await expect(rows).toHaveCount(1);
  await expect(rows.getByText(t('moves_without'))).toHaveCount(0);
  expect((await now(cast, visit)).start).toBe(visit.start);
  await picture(page, 'close-3-proposed');
  await page.getByRole('button', { name: t('moves_apply') }).click();
  await expect(page.getByText(t('moves_applied'))).toBeVisible();
  await picture(page, 'close-4-moved');
}

test('a day is closed, all its visits are moved at once, and the family is told', async ({
  context,
}) => {
  const cast = await Cast.assemble(context, server, 'fa');
  const visit = await assemble(cast, '0104');
  await closeDay(cast, visit);
  await moveAll(cast, visit);
  const after = await expectTold(cast, visit, '0104');
  expect(isoDay(after.start)).not.toBe(isoDay(visit.start));
});

async function middle(of: Locator): Promise<readonly [number, number]> {
  const box = await of.boundingBox();
  if (!box) throw new Error('It is not in sight');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

const giveReason = async ({ officer: page, exactly, t }: Cast) => {
  await page.getByRole('radio', { name: exactly('staff_reason_staff') }).check();
  await picture(page, 'move-3-reason');
  await page.getByRole('button', { name: exactly('timetable_move_do') }).click();
  await expect(page.getByText(t('timetable_moved'))).toBeVisible();
};

/** By mouse: picked up, held over another place, which says that it is free, and let go there. */
async function drag(cast: Cast, name: string): Promise<void> {
  const { officer: page } = cast;
  const visit = page.locator('.hours-cell button', { hasText: name });
  const free = page.locator('.hours-free');
  await visit.scrollIntoViewIfNeeded();
  await page.mouse.move(...(await middle(visit)));
  await page.mouse.down();
  await page.mouse.move(...(await middle(free.nth(3))), { steps: 4 });
  await expect(page.locator('.hours-fits').first()).toBeVisible();
  await page.mouse.move(...(await middle(free.nth(5))), { steps: 4 });
  await expect(page.locator('.move-bar-on output')).toContainText('آزاد است');
  await picture(page, 'move-1-dragged');
  await page.mouse.up();
  await giveReason(cast);
}

/** By keyboard alone: M picks it up, an arrow goes on, Enter takes the place. */
async function moveByKeys(cast: Cast, name: string): Promise<void> {
  const { officer: page } = cast;
  await page.locator('.hours-cell button', { hasText: name }).focus();
  await page.keyboard.press('m');
  await expect(page.locator('.hours-target:focus')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.move-bar-on output')).toContainText('آزاد است');
  await picture(page, 'move-2-by-keys');
  await page.keyboard.press('Enter');
  await giveReason(cast);
}

/** Escape lets go, and nothing has happened. */
async function letGo({ officer: page }: Cast, name: string): Promise<void> {
  await page.locator('.hours-cell button', { hasText: name }).focus();
  await page.keyboard.press('m');
  await expect(page.locator('.move-bar-on')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.move-bar-on')).toHaveCount(0);
  await expect(page.locator('.hours-fits')).toHaveCount(0);
}

test('an officer moves a visit on the timetable, by mouse and by keyboard', async ({ context }) => {
  // A second code for the same officer is not sent within the minute.
  await server.moveClock({ advanceSeconds: 120 });
  const cast = await Cast.assemble(context, server, 'fa');
  const visit = await assemble(cast, '0106');
  await openDay(cast, visit);
  const name = 'نادر س.';
  await drag(cast, name);
  const dragged = await expectTold(cast, visit, '0106');
  await openDay(cast, dragged);
  await moveByKeys(cast, name);
  const moved = await expectTold(cast, dragged, '0106');
  expect(isoDay(moved.start)).toBe(isoDay(visit.start));
  await openDay(cast, moved);
  await letGo(cast, name);
});
