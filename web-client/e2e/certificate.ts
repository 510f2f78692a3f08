import type { Page } from '@playwright/test';

/** Pages of a certificate, as a warden sees them. */
export async function showsDocuments(page: Page): Promise<void> {
  const line = (y: number, width: number) =>
    `<rect x="${340 - width}" y="${y}" width="${width}" height="10" fill="#97a5a0"/>`;
  const lines = [150, 180, 210, 260, 290, 340, 370].map((y, row) => line(y, 280 - 37 * (row % 3)));
  const picture =
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="540"><path fill="#f3eedd" d="M0 0h400v540H0z"/>' +
    `<circle cx="200" cy="80" r="36" fill="none" stroke="#7a8b4f" stroke-width="6"/>${lines.join('')}</svg>`;
  await page.route('**/api/evidence/*', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: picture }),
  );
}
