import { expect, test, type Page } from '@playwright/test';
import { Cast } from './visit/cast';
import { photo } from './visit/photo';
import { mobile } from './visit/scenes';
import { serving } from './visit/serving';

const server = serving(8100);
const warden = mobile('0301');
const judge = mobile('0402');
const relative = mobile('0103');
const theirName = 'لیلا پونه‌زار';
const noReason = 'برای این نسبت نامهٔ دادگاه لازم است.';

const row = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });

/** Says to be a prisoner's relative and adds a photo; a page that calls itself one is told what it is. */
async function fileRelationship({ family, open, t, exactly }: Cast) {
  await open(family, 'family', '/relatives/new');
  await family.getByLabel(t('prisoner_number')).fill('۱۴۰۵۴');
  await family.getByLabel(t('relation_label')).selectOption('OTHER');
  await family.getByRole('button', { name: t('relative_submit') }).click();
  await family.getByRole('link', { name: t('documents_add') }).click();
  const input = family.locator('input[type=file]');
  const buffer = Buffer.from('<html><script>alert(1)</script></html>');
  await input.setInputFiles({ name: 'سند.jpg', mimeType: 'image/jpeg', buffer });
  await expect(family.getByText(t('problem_evidence_no_photo'))).toBeVisible();
  const picture = { name: 'سند.jpg', mimeType: 'image/jpeg', buffer: await photo(family) };
  await input.setInputFiles(picture);
  await expect(family.getByText(t('documents_sent'))).toBeVisible();
  await expect(family.getByText(exactly('problem_evidence_no_photo'))).toBeHidden();
}

/** The warden looks at the photo, which is drawn, and approves. */
async function approve({ officer, open, t, exactly }: Cast) {
  await open(officer, 'officer', '/approvals');
  const asked = row(officer, theirName);
  await asked.getByRole('button', { name: t('documents_see') }).click();
  const picture = asked.getByRole('img', { name: t('document_number') });
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(640);
  await asked.getByRole('button', { name: exactly('approvals_approve') }).click();
  await expect(asked).toBeHidden();
}

/** A no with its reason, which the family reads; then a permit after all, and they may book. */
async function refuseThenGrant({ officer, family, open, t, exactly }: Cast) {
  await open(officer, 'officer', '/permits');
  const asked = row(officer, theirName);
  await asked
    .getByRole('button', { name: exactly('approvals_refuse') })
    .first()
    .click();
  await asked.getByLabel(t('permits_why_refuse')).fill(noReason);
  await asked
    .locator('form')
    .getByRole('button', { name: exactly('approvals_refuse') })
    .click();
  await expect(asked).toBeHidden();
  await open(family, 'family', '/');
  await family.getByRole('link', { name: 'کیوان دشت‌آرا' }).click();
  await expect(family.getByText(noReason)).toBeVisible();

  await officer.getByRole('button', { name: t('permits_refused') }).click();
  await expect(asked.getByText(noReason)).toBeVisible();
  await asked.getByRole('button', { name: exactly('permits_grant') }).click();
  await asked
    .locator('form')
    .getByRole('button', { name: exactly('permits_grant') })
    .click();
  await expect(asked).toBeHidden();
  await officer.getByRole('button', { name: t('permits_granted') }).click();
  await expect(asked.getByText(t('permits_until'))).toBeVisible();
  await open(family, 'family', '/book');
  await expect(family.getByRole('main').getByRole('link')).toHaveCount(2);
}

/** What a prison asks for bars nobody until a judge says so. */
async function restrict({ officer, prosecutor, family, open, t, exactly }: Cast, visit: string) {
  await open(officer, 'officer', '/prisoners');
  await officer.getByLabel(t('prisoners_number')).fill('۱۴۰۵۲');
  await officer.getByRole('button', { name: t('prisoners_find') }).click();
  await officer.getByRole('button', { name: t('prisoners_discipline') }).click();
  await officer.getByLabel(t('discipline_reason')).fill('درگیری در بند');
  await officer.getByRole('button', { name: t('discipline_send') }).click();
  const proposed = officer.getByText(t('restrictions_unconfirmed'));
  await expect(proposed).toBeVisible();
  await open(family, 'family', `/visits/${visit}`);
  await expect(family.getByText(t('visit_confirmed'), { exact: true }).first()).toBeVisible();

  await open(prosecutor, 'prosecutor', '/prisoners');
  const ban = row(prosecutor, 'جواد سروستان');
  await ban.getByRole('button', { name: exactly('restrictions_confirm') }).click();
  await expect(ban.getByText(t('restrictions_holds'))).toBeVisible();
  await family.reload();
  await expect(family.getByText(t('visit_prison_cancelled'))).toBeVisible();
  await expect(family.getByText(t('visit_not_yours'))).toBeVisible();
  await open(family, 'family', '/book');
  await expect(family.getByText(t('problem_prisoner_restricted'))).toBeVisible();
}

test('a warden sees a document, decides about permits, and a confirmed ban stops a booked visit', async ({
  context,
}) => {
  const cast = await Cast.assemble(context, server, 'fa');
  await cast.signIn(cast.family, 'family', relative);
  await cast.signIn(cast.officer, 'officer', warden);
  await cast.signIn(cast.prosecutor, 'prosecutor', judge);
  const visit = await cast.book();
  await fileRelationship(cast);
  await approve(cast);
  await refuseThenGrant(cast);
  await restrict(cast, visit.id);
});
