import { expect, test, type Page } from '@playwright/test';
import { withAuthenticator } from './visit/authenticator';
import { serving } from './visit/serving';
import { open as openAt, signInByCode as byCode } from './visit/signIn';
import { words } from './visit/words';

const server = serving(8095);
const t = words('en');
const officer = '09100000201';

const open = (page: Page, path: string) => openAt(page, server, 'officer', path, 'en');

async function signInByCode(page: Page) {
  await open(page, '/');
  await byCode(page, server, officer, 'en');
  await expect(page.locator('.desk-places')).toBeVisible();
}

async function addPasskey(page: Page, name: string) {
  await open(page, '/devices');
  await page.getByLabel(t('passkey_name')).fill(name);
  await page.getByRole('button', { name: t('passkey_add') }).click();
}

async function signOut(page: Page) {
  await open(page, '/board');
  await page.getByRole('button', { name: t('sign_out') }).click();
  await expect(page.getByRole('button', { name: t('passkey_sign_in') })).toBeVisible();
}

const signInByPasskey = (page: Page) =>
  page.getByRole('button', { name: t('passkey_sign_in') }).click();

test('a passkey is added, signs in, and opens nothing once revoked', async ({ page }) => {
  const { cdp, authenticatorId } = await withAuthenticator(page);
  await signInByCode(page);
  await addPasskey(page, 'Office computer');
  const row = page.locator('.passkeys .device');
  await expect(row.locator('strong')).toBeVisible();
  const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId });
  expect(credentials).toHaveLength(1);
  expect(credentials[0]?.isResidentCredential).toBe(true);

  await signOut(page);
  await signInByPasskey(page);
  await expect(page.locator('.desk-places')).toBeVisible();

  await open(page, '/devices');
  await row.getByRole('button', { name: t('passkey_revoke') }).click();
  await expect(row).toBeHidden();
  await signOut(page);
  await signInByPasskey(page);
  await expect(page.getByText(t('problem_passkey_refused'))).toBeVisible();
  await open(page, '/board');
  await expect(page.getByRole('button', { name: t('passkey_sign_in') })).toBeVisible();
});

test('an old sign-in adds no passkey until it is proven once more, by a passkey too', async ({
  page,
}) => {
  await withAuthenticator(page);
  await server.moveClock({ advanceSeconds: 120 });
  await signInByCode(page);
  await addPasskey(page, 'First');
  await expect(page.locator('.passkeys .device strong')).toBeVisible();
  await server.moveClock({ advanceSeconds: 11 * 60 });
  await page.getByLabel(t('passkey_name')).fill('Second');
  await page.getByRole('button', { name: t('passkey_add') }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(t('step_up_lead'))).toBeVisible();
  await expect(page.getByLabel(t('passkey_name'))).toHaveValue('Second');
  await dialog.getByRole('button', { name: t('step_up_by_passkey') }).click();
  await expect(dialog).toBeHidden();
  // The device holds one for this account already and makes no second: nothing was lost, and it is said.
  await expect(page.getByText(t('passkey_none'))).toBeVisible();
});

test('a device whose owner is not recognised signs nobody in', async ({ page }) => {
  const { cdp, authenticatorId } = await withAuthenticator(page);
  await server.moveClock({ advanceSeconds: 120 });
  await signInByCode(page);
  await addPasskey(page, 'Lost phone');
  await expect(page.locator('.passkeys .device strong')).toBeVisible();
  await signOut(page);
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await signInByPasskey(page);
  await expect(page.getByText(t('passkey_none'))).toBeVisible();
});
