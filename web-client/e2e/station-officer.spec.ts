import { expect, test, type Page } from '@playwright/test';
import { ask } from './visit/ask';
import { withAuthenticator } from './visit/authenticator';
import { serving } from './visit/serving';
import { open as openAt, signInByCode } from './visit/signIn';
import { wholly, words } from './visit/words';

const server = serving(8096);
const t = words('fa');
const exactly = wholly('fa');
const officer = '09100000201';
const theirName = 'رضا کوهپایه';
const pin = '739164';
const wrongPin = '739165';

/** One address for the officer's desk and the terminal, as in production: a passkey is tied to it. */
const open = (page: Page, path: string) => openAt(page, server, 'officer', path, 'fa');
const press = (page: Page, key: string) => page.getByRole('button', { name: exactly(key) }).click();

/** At the desk: a passkey, a PIN and a code that pairs a terminal. Says the number that goes with the PIN. */
async function prepare(desk: Page): Promise<{ badge: string; code: string }> {
  await open(desk, '/devices');
  await signInByCode(desk, server, officer, 'fa');
  await desk.getByLabel(t('passkey_name')).fill('کلید جیبی');
  await press(desk, 'passkey_add');
  await expect(desk.locator('.passkeys .device strong').first()).toBeVisible();
  await desk.getByLabel(t('pin_new')).fill(pin);
  await press(desk, 'pin_save');
  await expect(desk.getByText(t('pin_saved'))).toBeVisible({ timeout: 30_000 });
  const { badge } = await ask<{ badge: string }>(desk, 'GET', '/api/me/pin');
  const [station] = await ask<{ id: string }[]>(desk, 'GET', '/api/stations');
  const path = `/api/stations/${station?.id}/pairing-code`;
  const { code } = await ask<{ code: string }>(desk, 'POST', path);
  return { badge, code };
}

async function pair(terminal: Page, code: string) {
  await open(terminal, '/station');
  await expect(terminal.locator('.keypad')).toBeVisible();
  await terminal.keyboard.type(code);
  await press(terminal, 'station_pair');
  await expect(terminal.locator('.idle-clock')).toBeVisible();
}

/** On the large keys, as a hand does it. */
async function enterPin(terminal: Page, badge: string, typed: string) {
  const asked = (key: string) => terminal.getByRole('heading', { name: exactly(key) });
  const again = asked('duty_pin');
  await expect(again.or(asked('duty_badge'))).toBeVisible();
  if (!(await again.isVisible())) {
    await terminal.keyboard.type(badge);
    await press(terminal, 'duty_next');
  }
  await expect(again).toBeVisible();
  await terminal.keyboard.type(typed);
  await press(terminal, 'duty_enter');
}

/** PINs are hashed slowly on purpose, and slower while the machine has other work. */
const slowly = { timeout: 30_000 };

const standsThere = (terminal: Page) =>
  expect(terminal.getByRole('heading', { name: theirName })).toBeVisible(slowly);
const isTold = (terminal: Page, key: string) =>
  expect(terminal.getByText(t(key))).toBeVisible(slowly);

test('an officer opens the staff corner by passkey and by PIN, and wrong PINs lock it', async ({
  browser,
}) => {
  const [office, room] = [await browser.newContext(), await browser.newContext()];
  const [desk, terminal] = [await office.newPage(), await room.newPage()];
  const own = await withAuthenticator(desk);
  const carried = await withAuthenticator(terminal);
  const { badge, code } = await prepare(desk);
  await pair(terminal, code);

  // The key that hangs on the officer's ring, brought to the terminal.
  const { credentials } = await own.cdp.send('WebAuthn.getCredentials', own);
  expect(credentials).toHaveLength(1);
  for (const credential of credentials)
    await carried.cdp.send('WebAuthn.addCredential', { ...carried, credential });
  await press(terminal, 'duty_open');
  await press(terminal, 'duty_passkey');
  await standsThere(terminal);
  await press(terminal, 'duty_done');
  await expect(terminal.locator('.idle-clock')).toBeVisible();

  await press(terminal, 'duty_open');
  await enterPin(terminal, badge, pin);
  await standsThere(terminal);
  await press(terminal, 'duty_take_out');
  await expect(terminal.getByText(t('duty_is_out'))).toBeVisible();
  await press(terminal, 'duty_back_in');
  await expect(terminal.getByText(t('duty_is_out'))).toBeHidden();
  await press(terminal, 'duty_done');

  await press(terminal, 'duty_open');
  for (let tries = 1; tries < 5; tries++) {
    await enterPin(terminal, badge, wrongPin);
    await isTold(terminal, 'problem_pin_wrong');
  }
  await enterPin(terminal, badge, wrongPin);
  await isTold(terminal, 'problem_pin_locked');
  await enterPin(terminal, badge, pin);
  await isTold(terminal, 'problem_pin_locked');
  await desk.reload();
  await expect(desk.getByText(t('pin_is_locked'))).toBeVisible();
  // The passkey still opens it: a stranger who guesses locks nobody out of work.
  await press(terminal, 'duty_passkey');
  await standsThere(terminal);
  await Promise.all([office.close(), room.close()]);
});
