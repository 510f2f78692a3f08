import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { ask } from './visit/ask';
import { serving } from './visit/serving';
import { open as openAt, signInByCode } from './visit/signIn';
import { words } from './visit/words';

const server = serving(8096);
const t = words('en');
const officer = '09100000201';

const open = (page: Page, host: string, path: string) => openAt(page, server, host, path, 'en');

async function officersPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await open(page, 'officer', '/');
  await signInByCode(page, server, officer, 'en');
  await expect(page.locator('.desk-places')).toBeVisible();
  return page;
}

/** Whatever this page's storage holds as text, and what becomes of its key when somebody wants its bytes. */
const readStorage = (page: Page) =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error()));
      });
    const database = await done(indexedDB.open('didar.station', 1));
    const kept = (await done(
      database.transaction('key').objectStore('key').get('current'),
    )) as Readonly<Record<string, unknown>>;
    database.close();
    const key = kept['privateKey'] as CryptoKey;
    const tries: string[] = [];
    for (const format of ['pkcs8', 'jwk', 'raw'] as const)
      tries.push(
        await crypto.subtle.exportKey(format, key).then(
          () => 'read',
          (thrown: Error) => thrown.name,
        ),
      );
    return {
      tries,
      extractable: key.extractable,
      text: JSON.stringify([kept, { ...localStorage }, { ...sessionStorage }, document.cookie]),
    };
  });

test('a station comes back by a key that nothing can read out, until it is disconnected', async ({
  context,
}) => {
  const office = await officersPage(context);
  const [station] = await ask<{ id: string }[]>(office, 'GET', '/api/stations');
  const { code } = await ask<{ code: string }>(
    office,
    'POST',
    `/api/stations/${station?.id}/pairing-code`,
  );
  const page = await context.newPage();
  await open(page, 'station', '/station');
  await expect(page.locator('.keypad')).toBeVisible();
  await page.keyboard.type(code);
  await page.getByRole('button', { name: t('station_pair') }).click();
  await expect(page.locator('.idle-clock')).toBeVisible();

  const { tries, extractable, text } = await readStorage(page);
  expect(tries).toEqual(['InvalidAccessError', 'InvalidAccessError', 'InvalidAccessError']);
  expect(extractable).toBe(false);
  // The name of the key stands there, which is no secret; of the key itself nothing does.
  expect(text).toContain('"privateKey":{}');
  expect(text).not.toContain('"d":');

  await context.clearCookies({ domain: 'station.localhost' });
  await page.reload();
  await expect(page.locator('.idle-clock')).toBeVisible();
  // Long after its session is over, as after a weekend without power.
  await server.moveClock({ advanceSeconds: 3 * 24 * 3600 });
  await page.reload();
  await expect(page.locator('.idle-clock')).toBeVisible();

  const copied = await (await context.browser())?.newContext();
  if (!copied) throw new Error('No browser');
  await copied.addCookies(
    (await context.cookies()).filter((one) => one.domain === 'station.localhost'),
  );
  await copied.addInitScript(
    (kept) => Object.entries(kept).forEach(([key, value]) => localStorage.setItem(key, value)),
    await page.evaluate(() => ({ ...localStorage })),
  );
  await server.moveClock({ advanceSeconds: 16 * 60 });
  const thief = await copied.newPage();
  await open(thief, 'station', '/station');
  await expect(thief.locator('.keypad')).toBeVisible();
  await copied.close();

  const again = await officersPage(context);
  await ask(again, 'DELETE', `/api/stations/${station?.id}/pairing`);
  await expect(page.locator('.keypad')).toBeVisible();
  await page.reload();
  await expect(page.locator('.keypad')).toBeVisible();
});

test('a key pressed in the very moment the pad appears counts', async ({ context }) => {
  const page = await context.newPage();
  await page.addInitScript(() => {
    // Runs right after what was drawn anew, before the page has a moment to do anything more.
    const watch = new MutationObserver(() => {
      if (!document.querySelector('.keypad')) return;
      watch.disconnect();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: '7' }));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await open(page, 'station', '/station');
  await expect(page.locator('.pairing-code')).toContainText('7');
});
