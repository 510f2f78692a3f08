import type { Page } from '@playwright/test';

/** Keeps what a journey looks like just now beside the pictures of the pages, when `SCREENS=write` asks for it. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env['SCREENS'] !== 'write') return;
  await page.screenshot({ path: `../docs/screens/journey-${name}.png`, animations: 'disabled' });
}
