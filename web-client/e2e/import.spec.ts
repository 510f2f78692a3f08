import { expect, test, type Page } from '@playwright/test';
import { picture } from './visit/picture';
import { serving } from './visit/serving';
import { open as openAt, signInByCode } from './visit/signIn';
import { wholly, words } from './visit/words';

const server = serving(8104);
const t = words('fa');
const exactly = wholly('fa');
const administrator = '09100000601';
const warden = '09100000301';

const open = (page: Page, host: string, path: string) => openAt(page, server, host, path, 'fa');

const stations = 'زندان,شماره,نام\nزندان سبزدشت,۲۱,ایستگاه بلوط\nزندان سبزدشت,۲۲,ایستگاه سرو\n';
const sessions =
  'زندان;روز;شروع;تعداد;مدت;ایستگاه;از;نوع\n' +
  'زندان سبزدشت;یک‌شنبه;۹:۰۰;۶;۲۰;۲۱-۲۲;۱۴۰۵/۹/۱;خانواده\n';
/** As registers come: the yeh of another alphabet, Persian digits, one row twice and one without a name. */
const prisoners =
  'زندان,شماره,نام,نام خانوادگی,بند,وضعیت\n' +
  'زندان سبزدشت,۹۰۰۱,مهدي,آبنوس,بند ۲,محکوم\n' +
  'زندان سبزدشت,۹۰۰۲,نیما,افرا,بند ۲,متهم\n' +
  'زندان سبزدشت,۹۰۰۲,نیما,افرا,بند ۲,متهم\n' +
  'زندان سبزدشت,۹۰۰۳,,زربین,بند ۲,متهم\n';

const latest = (page: Page) => page.locator('.staff-list > li').first();

/** Hands a file over and waits until it was tried. */
async function handOver(page: Page, kind: string, text: string) {
  await page.getByLabel(t('imports_kind')).selectOption(kind);
  await page.locator('input[type=file]').setInputFiles({
    name: 'register.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFF${text}`),
  });
  await expect(latest(page)).toContainText(t('imports_state_checked'), { timeout: 30_000 });
}

async function write(page: Page) {
  await latest(page).locator('button').last().scrollIntoViewIfNeeded();
  await latest(page)
    .getByRole('button', { name: /درست را بنویس/ })
    .click();
  await expect(latest(page)).toContainText(t('imports_state_done'), { timeout: 30_000 });
}

/** The number beside one of the words under a file. */
const figure = (page: Page, key: string) =>
  latest(page)
    .locator('.imports-numbers > div')
    .filter({ has: page.locator('dt', { hasText: exactly(key) }) })
    .locator('dd');

test('an administrator brings registers from files, sees each bad row, and a second time changes nothing', async ({
  page,
}) => {
  await open(page, 'admin', '/');
  await signInByCode(page, server, administrator, 'fa');
  await open(page, 'admin', '/imports');
  await handOver(page, 'STATIONS', stations);
  await write(page);
  await handOver(page, 'SESSIONS', sessions);
  await write(page);
  await expect(figure(page, 'imports_added')).toHaveText('۱');

  await handOver(page, 'PRISONERS', prisoners);
  await expect(figure(page, 'imports_bad')).toHaveText('۲');
  await latest(page)
    .getByRole('button', { name: exactly('imports_bad_rows') })
    .click();
  const rows = latest(page).locator('.imports-bad tbody tr');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0)).toContainText('ردیفی پیش از این');
  await expect(rows.nth(1)).toContainText('نباید خالی باشد');
  await picture(page, 'import-1-tried');
  await write(page);
  await expect(figure(page, 'imports_added')).toHaveText('۲');
  await picture(page, 'import-2-written');

  await handOver(page, 'PRISONERS', prisoners);
  await expect(figure(page, 'imports_added')).toHaveText('۰');
  await expect(figure(page, 'imports_unchanged')).toHaveText('۲');
});

test('what was brought is there for those who work with it', async ({ page }) => {
  await open(page, 'officer', '/');
  await signInByCode(page, server, warden, 'fa');
  await open(page, 'officer', '/prisoners');
  await page.getByRole('textbox').first().fill('۹۰۰۱');
  await page.getByRole('button', { name: exactly('prisoners_find') }).click();
  await expect(page.getByText('مهدی آبنوس').first()).toBeVisible();
  await picture(page, 'import-3-found');
});
