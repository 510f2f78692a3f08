import type { Page } from '@playwright/test';

/** A photo as a phone would take it, small: a JPEG that the browser itself has written. */
export async function photo(page: Page): Promise<Buffer> {
  const text = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [640, 480];
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('No canvas');
    pen.fillStyle = '#f3eedd';
    pen.fillRect(0, 0, 640, 480);
    pen.fillStyle = '#3c5a4e';
    for (let line = 0; line < 9; line++) pen.fillRect(60, 50 + line * 42, 520 - line * 31, 12);
    return canvas.toDataURL('image/jpeg', 0.9);
  });
  return Buffer.from(text.slice(text.indexOf(',') + 1), 'base64');
}
