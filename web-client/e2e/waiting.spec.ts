import { expect, test, type Page } from '@playwright/test';
import { ask } from './visit/ask';
import { Cast } from './visit/cast';
import { picture } from './visit/picture';
import { mobile } from './visit/scenes';
import { serving } from './visit/serving';

const server = serving(8104);
const warden = mobile('0301');
const first = mobile('0103');
const second = mobile('0104');
const third = mobile('0106');
const day = '2026-11-25';

interface Station {
  readonly id: string;
  readonly number: number;
}

/** Leaves one time at one station in the weeks ahead. */
async function leaveOneTime({ officer, api }: Cast) {
  const stations = await api<Station[]>(officer, '/api/stations');
  const [{ id: prisonId }] = await api<[{ id: string }]>(officer, '/api/timetable/prisons');
  const close = async (more: object) => {
    const answer = await ask<object>(officer, 'POST', '/api/timetable/closures', {
      prisonId,
      firstDay: day,
      lastDay: day,
      reason: 'تعمیر',
      decisions: { all: 'CANCEL' },
      ...more,
    });
    expect(answer).not.toHaveProperty('code');
  };
  await close({ firstDay: '2026-11-21', lastDay: '2026-11-24' });
  await close({ firstDay: '2026-11-26', lastDay: '2026-12-20' });
  await close({ fromMinute: 535, untilMinute: 1440 });
  for (const one of stations.filter(({ number }) => number !== 1))
    await close({ stationId: one.id });
}

/** Finds everything taken and asks to be told. */
async function wait({ open, t }: Cast, page: Page, host: string) {
  await open(page, host, '/book');
  await page.getByRole('main').getByRole('link').first().click();
  await page.getByRole('link', { name: t('waiting_tell_me') }).click();
  await page.getByRole('button', { name: t('waiting_week') }).click();
  await picture(page, 'waiting-1-when');
  await page.getByRole('button', { name: t('waiting_join') }).click();
  await expect(page.getByRole('heading', { name: t('waiting_for') })).toBeVisible();
  await picture(page, 'waiting-2-waits');
}

/** The address in the newest text message about a time that is free. */
async function offered(person: string): Promise<string> {
  const link = async () => {
    const texts = await server.outboxTexts(person);
    return texts.map((text) => /\/waiting\/[0-9a-f-]{36}/.exec(text)?.[0]).find(Boolean) ?? '';
  };
  await expect.poll(link, { timeout: 20_000 }).not.toBe('');
  return link();
}

async function take({ open, t }: Cast, page: Page, host: string, person: string) {
  await open(page, host, await offered(person));
  await expect(page.getByRole('heading', { name: t('waiting_offer_question') })).toBeVisible();
  await picture(page, 'waiting-3-offered');
  await page.getByRole('button', { name: t('waiting_offer_take') }).click();
  await expect(page.getByText(t('visit_confirmed'), { exact: true }).first()).toBeVisible();
  await picture(page, 'waiting-4-taken');
}

async function cancel({ t }: Cast, page: Page) {
  await page.getByRole('button', { name: t('cancel_visit') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('cancel_visit') })
    .click();
  await expect(page.getByText(t('cancelled_toast'))).toBeVisible();
}

test('a freed time goes to whoever has waited longest, and when they are silent to the next', async ({
  context,
}) => {
  const cast = await Cast.assemble(context, server, 'fa');
  const { family: one, station: two, prosecutor: three, open, t } = cast;
  for (const page of [two, three]) await page.setViewportSize({ width: 360, height: 740 });
  await cast.signIn(cast.officer, 'officer', warden);
  await leaveOneTime(cast);
  await cast.signIn(one, 'family', first);
  await cast.signIn(two, 'admin', second);
  await cast.signIn(three, 'prosecutor', third);

  const visit = await cast.book();
  await wait(cast, two, 'admin');
  await expect(two.getByText(t('waiting_first'))).toBeVisible();
  await wait(cast, three, 'prosecutor');
  await expect(three.getByText(t('waiting_ahead'))).toBeVisible();

  await open(one, 'family', `/visits/${visit.id}`);
  await cancel(cast, one);
  await take(cast, two, 'admin', second);
  await open(two, 'admin', '/waiting');
  await expect(two.getByText(t('waiting_state_booked'))).toBeVisible();
  await expect(three.getByText(t('waiting_offered'))).toBeHidden();
  expect((await server.outboxTexts(third)).join()).not.toContain('/waiting/');

  await wait(cast, one, 'family');
  await two.goBack();
  await cancel(cast, two);
  await offered(third);
  await open(three, 'prosecutor', '/waiting');
  await expect(three.getByText(t('waiting_offered'))).toBeVisible();
  await server.moveClock({ advanceSeconds: 31 * 60 });
  await open(three, 'prosecutor', await offered(third));
  await expect(three.getByRole('heading', { name: t('waiting_offer_gone') })).toBeVisible();
  await take(cast, one, 'family', first);
});
