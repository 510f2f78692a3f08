import { expect, test, type Page } from '@playwright/test';
import { ask } from './visit/ask';
import { serving } from './visit/serving';
import { open as openAt, signInByCode } from './visit/signIn';
import { wholly, words } from './visit/words';

const server = serving(8099);
const t = words('fa');
const exactly = wholly('fa');
const administrator = '09100000601';
const invited = { mobile: '09100000801', givenName: 'سپیده', familyName: 'بلوط‌زار' };
const colleague = { mobile: '09100000802', givenName: 'آرمان', familyName: 'سروناز' };
const deputy = '09100000401';

const open = (page: Page, host: string, path: string) => openAt(page, server, host, path, 'fa');
const press = (page: Page, key: string) => page.getByRole('button', { name: exactly(key) }).click();

/** A place of the tree by its name; what is in it shows once it is opened. */
const place = (page: Page, name: string) =>
  page.locator('details.place').filter({ has: page.locator(`summary strong:text-is("${name}")`) });

async function add(page: Page, into: string, key: string, name: string) {
  const inside = place(page, into).last();
  await inside.getByRole('button', { name: t(key) }).click();
  await inside.getByLabel(exactly('places_name')).fill(name);
  await inside.getByRole('button', { name: t('places_save') }).click();
}

/** A district, a prison in it and a station in that, each found in the tree at once. */
async function layDownPlaces(page: Page) {
  await open(page, 'admin', '/places');
  await place(page, 'استان کوهستان سبز').locator('summary').first().click();
  await add(page, 'استان کوهستان سبز', 'places_add_district', 'حوزهٔ قضایی ارغوان');
  await place(page, 'حوزهٔ قضایی ارغوان').last().locator('summary').click();
  await add(page, 'حوزهٔ قضایی ارغوان', 'places_add_prison', 'زندان ارغوان');
  await place(page, 'زندان ارغوان').last().locator('summary').click();
  await add(page, 'زندان ارغوان', 'places_add_station', 'ایستگاه یک');
  await expect(place(page, 'زندان ارغوان').last().getByText('ایستگاه یک')).toBeVisible();
}

/** Invites a prosecutor of the new district whose office ends with the Persian year. */
async function invite(page: Page, who: typeof invited) {
  await open(page, 'admin', '/officials/new');
  await page.getByLabel(exactly('given_name')).fill(who.givenName);
  await page.getByLabel(t('family_name')).fill(who.familyName);
  await page.getByLabel(t('mobile_label')).fill(who.mobile);
  await page.getByLabel(t('office_role')).selectOption('PROSECUTOR');
  await page.getByLabel(t('office_place')).selectOption({ label: 'حوزهٔ قضایی ارغوان' });
  await page.getByLabel(t('office_last_day')).fill('۱۴۰۵/۱۲/۲۹');
  await press(page, 'invite_send');
  await expect(page.getByRole('heading', { name: who.familyName })).toBeVisible();
  await expect(page.getByText(/تا پایان.*۲۹ اسفند/)).toBeVisible();
}

/** The link of the message, opened where officials work. */
async function accept(page: Page, mobile: string) {
  const link = async () =>
    (await server.outboxTexts(mobile)).flatMap((text) => /\/welcome#\S+/.exec(text) ?? [])[0];
  await expect.poll(link).toBeTruthy();
  await page.goto(server.page('prosecutor', (await link()) ?? ''));
  await press(page, 'welcome_enter');
  await expect(page).toHaveURL(/\/desk/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Names a deputy, leaves, and is told so; comes back and is at the desk again. */
async function leaveAndComeBack(page: Page) {
  await open(page, 'prosecutor', '/leaves');
  const deputies = page.locator('.staff-section').filter({ hasText: t('deputies_lead') });
  await deputies.getByLabel(t('deputies_mobile')).fill(deputy);
  await deputies.getByLabel(t('leaves_until')).fill('۱۴۰۵/۹/۱۰');
  await press(page, 'deputies_appoint');
  await expect(deputies.locator('strong', { hasText: 'بهزاد مهرآیین' })).toBeVisible();
  const leaves = page.locator('.staff-section').filter({ hasText: t('leaves_lead') });
  await leaves.getByLabel(t('leaves_until')).fill('۱۴۰۵/۹/۵');
  await press(page, 'leaves_enter');
  await expect(page.getByRole('heading', { name: t('away_title') })).toBeVisible();
  await press(page, 'away_back');
  await expect(page).toHaveURL(/\/desk/);
}

test('an administrator lays down places, invites an official, and removes them from an open page', async ({
  page,
  browser,
}) => {
  server.keepQuietAbout(invited, colleague);
  await open(page, 'admin', '/');
  await signInByCode(page, server, administrator, 'fa');
  await expect(page.getByRole('heading', { name: t('officials_title') })).toBeVisible();
  await layDownPlaces(page);
  await invite(page, colleague);
  await invite(page, invited);
  const official = page.url();

  const theirs = await browser.newContext();
  const desk = await theirs.newPage();
  await accept(desk, invited.mobile);
  await leaveAndComeBack(desk);

  await page.goto(official);
  await page.getByRole('button', { name: t('removal_remove') }).click();
  await page.getByLabel(t('removal_successor')).selectOption({ label: 'آرمان سروناز' });
  await press(page, 'removal_confirm');
  await expect(page.getByText(t('official_no_office'))).toBeVisible();
  // Nobody touches it: the server closes it.
  await expect(desk.getByRole('button', { name: t('passkey_sign_in') })).toBeVisible({
    timeout: 10_000,
  });
  expect(await ask<{ code: string }>(desk, 'GET', '/api/me')).toMatchObject({
    code: 'auth.required',
  });
  await theirs.close();
});
