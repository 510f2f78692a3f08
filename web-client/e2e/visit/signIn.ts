import { expect, type Page } from '@playwright/test';
import type { Server } from './server';
import { words, type Lang } from './words';

/** Opens an address of one person's host in a language. */
export async function open(
  page: Page,
  server: Server,
  host: string,
  path: string,
  lang: Lang,
): Promise<void> {
  const joint = path.includes('?') ? '&' : '?';
  await page.goto(server.page(host, `${path}${joint}lang=${lang}`));
}

/** Number, code, in: as a person does it on the sign-in page that stands open. */
export async function signInByCode(
  page: Page,
  server: Server,
  mobile: string,
  lang: Lang,
): Promise<void> {
  const t = words(lang);
  await page.getByLabel(t('mobile_label')).fill(mobile);
  await page.getByRole('button', { name: t('send_code') }).click();
  await expect(page.getByLabel(t('code_label'))).toBeVisible();
  await expect.poll(() => server.codeFor(mobile)).toMatch(/^\d{6}$/);
  await page.getByLabel(t('code_label')).fill(await server.codeFor(mobile));
  await expect(page.getByLabel(t('code_label'))).toBeHidden();
}
