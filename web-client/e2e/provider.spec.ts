import { expect, test, type Page } from '@playwright/test';
import { Provider } from './visit/provider';
import { serving } from './visit/serving';
import { words } from './visit/words';

const provider = new Provider(8098);
test.beforeAll(() => provider.start());

serving(8097, {
  more: [
    '--didar.public-url=http://localhost:8097',
    `--didar.oidc.issuer=${provider.issuer}`,
    '--didar.oidc.client-id=didar',
  ],
});
test.afterAll(() => provider.stop());
const t = words('en');

const open = (page: Page, path: string) =>
  page.goto(`http://localhost:8097${path}${path.includes('?') ? '&' : '?'}lang=en`);
const byProvider = (page: Page) => page.getByRole('button', { name: /single sign-on/ }).click();

test('an official signs in at the provider and lands where they wanted to', async ({ page }) => {
  provider.person = { sub: 'officer', phone_number: '09100000201' };
  await open(page, '/stations');
  await byProvider(page);
  await expect(page).toHaveURL(/\/stations/);
  await expect(page.locator('.desk-places')).toBeVisible();
  // Signing in there is fresh, so that an act that needs a proof asks for no other.
  await open(page, '/devices');
  await page.getByRole('button', { name: t('provider_untie') }).click();
  await expect(page.getByText(t('provider_untied'))).toBeVisible();
});

test('somebody whom nobody here knows is told so, and stays outside', async ({ page }) => {
  provider.person = { sub: 'stranger', phone_number: '09139999999' };
  await open(page, '/sign-in/official');
  await byProvider(page);
  await expect(page.getByText(t('problem_provider_unknown'))).toBeVisible();
  await open(page, '/board');
  await expect(page.getByRole('button', { name: t('passkey_sign_in') })).toBeVisible();
});

test('signing out here signs out there', async ({ page }) => {
  provider.person = { sub: 'officer', phone_number: '09100000201' };
  await open(page, '/board');
  await byProvider(page);
  await expect(page.locator('.desk-places')).toBeVisible();
  await page.getByRole('button', { name: t('sign_out') }).click();
  await expect(page.getByRole('button', { name: t('passkey_sign_in') })).toBeVisible();
  // The page shows the door as soon as it is signed out here, and leaves for the provider then.
  await expect.poll(() => provider.signedOut).toBe(1);
});
