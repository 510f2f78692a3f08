import { expect, test, type Page } from '@playwright/test';
import { Server } from './visit/server';
import { words } from './visit/words';

const server = new Server(8095, '2026-11-21T04:00:00Z');
const t = words('en');
const officer = '09100000201';

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.beforeAll(async () => {
  test.setTimeout(150_000);
  await server.start();
});
test.afterAll(() => server.stop());
test.afterEach(() => {
  const info = test.info();
  if (info.status !== info.expectedStatus) console.log(server.output.slice(-4000));
});

/** A device that holds keys and whose owner is there: Chromium's own stand-in for one. */
async function withAuthenticator(page: Page, isUserVerified = true) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified,
      automaticPresenceSimulation: true,
    },
  });
  return { cdp, authenticatorId };
}

const open = (page: Page, path: string) =>
  page.goto(server.page('officer', `${path}${path.includes('?') ? '&' : '?'}lang=en`));

async function signInByCode(page: Page) {
  await open(page, '/');
  await page.getByLabel(t('mobile_label')).fill(officer);
  await page.getByRole('button', { name: t('send_code') }).click();
  await expect(page.getByLabel(t('code_label'))).toBeVisible();
  await expect.poll(() => server.codeFor(officer)).toMatch(/^\d{6}$/);
  await page.getByLabel(t('code_label')).fill(await server.codeFor(officer));
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
