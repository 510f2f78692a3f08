import type { Page } from '@playwright/test';
import { at } from './fixtures';

const said = (id: string, from: string, minute: number, text: string) => ({
  t: 'text',
  id,
  from,
  at: at(minute),
  text,
});

/** What the family and the prisoner wrote to each other, as frames; the newest is the prisoner's. */
export const written = (family: string, prisoner: string): object[] => [
  said('t-1', family, -3, 'سلام عزیزم، صدا قطع شد. می‌بینی چه می‌نویسم؟'),
  said('t-2', prisoner, -2, 'سلام مادر. بله، می‌خوانم. حال شما خوب است؟'),
  said('t-3', family, -1, 'خوبم، نگران نباش. Reza هم سلام می‌رساند.'),
  said('t-4', prisoner, 0, 'به او بگویید نامه‌اش رسید و خیلی خوشحال شدم.'),
];

/** Opens the texts and begins to write. */
export async function writing(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(نوشتن|Write)/ }).click();
  await page.locator('.texts textarea').fill('هفتهٔ آینده همین ساعت');
}

export const textCame = (page: Page) => page.locator('.text-notice button').waitFor();
