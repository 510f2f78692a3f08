import { expect, test } from '@playwright/test';
import type { Booked, Cast } from './visit/cast';
import { expectMedia, expectNoMedia } from './visit/media';
import { admit, before, expectCall, meet, mobile, prosecutor } from './visit/scenes';
import { serving } from './visit/serving';

const server = serving(8093, { timeout: 300_000 });

async function joinAsProsecutor(cast: Cast, visit: Booked) {
  await cast.signIn(cast.prosecutor, 'prosecutor', prosecutor);
  await cast.station.getByRole('button', { name: cast.t('station_ask_prosecutor') }).click();
  await cast.open(cast.prosecutor, 'prosecutor', '/desk');
  const row = cast.prosecutor.getByRole('listitem').filter({ hasText: visit.prisoner.name });
  await expect(row.getByText(cast.t('desk_raised'))).toBeVisible();
  await row.getByRole('link', { name: cast.t('desk_join') }).click();
  await expect(cast.family.getByText(cast.t('notice_official_joined'))).toBeVisible();
  await expect(cast.station.getByText(cast.t('notice_official_joined'))).toBeVisible();
  await expectMedia(cast.prosecutor, { pictures: 2, sounds: 2 });
  await expectMedia(cast.family, { pictures: 2, sounds: 2 });
  await expectMedia(cast.station, { pictures: 2, sounds: 2 });
}

const reasons = 'E2E 1405: شرایط مرخصی فراهم است و خانواده نشانی داده است.';

async function takeAndDecide(cast: Cast) {
  const desk = cast.prosecutor;
  const intake = desk.locator('.intake');
  await intake.getByLabel(cast.t('intake_type')).selectOption('LEAVE_OCCASION');
  await intake.getByLabel(cast.t('intake_asked_by')).selectOption('PRISONER');
  await intake.getByLabel(cast.t('intake_days')).fill('3');
  await intake.getByLabel(cast.t('intake_text')).fill('عروسی خواهر در شهر چنارک');
  await intake.getByRole('button', { name: cast.t('intake_decide_now') }).click();
  const decision = desk.locator('.decision');
  await decision.getByRole('radio', { name: cast.exactly('decision_grant') }).check();
  await decision.getByLabel(cast.t('decision_reasons')).fill(reasons);
  await decision.getByRole('button', { name: cast.t('decide_send') }).click();
  await expect(desk.getByText(cast.t('decide_done'))).toBeVisible();
}

async function endOnTime(cast: Cast, visit: Booked) {
  await server.moveClock({ now: before(visit.end, -0.1) });
  const everyone = [cast.family, cast.station, cast.officer, cast.prosecutor];
  for (const page of everyone) await expectNoMedia(page);
}

for (const [lang, family] of [
  ['fa', '0103'],
  ['en', '0104'],
] as const) {
  test(`a family, a prisoner, an officer and a prosecutor meet (${lang})`, async ({ context }) => {
    const { cast, visit } = await meet(context, server, lang, family);
    await admit(cast, visit);
    await expectCall(cast);
    await joinAsProsecutor(cast, visit);
    await takeAndDecide(cast);
    await endOnTime(cast, visit);
    await expect(cast.family.getByText(cast.t('visit_full'))).toBeVisible();
    const held = await cast.api<{ outcome: string }>(cast.family, `/api/visits/${visit.id}`);
    expect(held.outcome).toBe('HELD_FULL');
    await cast.open(cast.family, 'family', '/requests');
    await cast.family.getByRole('main').getByRole('link').first().click();
    await expect(cast.family.getByText(reasons)).toBeVisible();
    expect((await server.outboxTexts(mobile(family))).length).toBeGreaterThan(2);
  });
}

test('a call outlives a server that is killed and started again', async ({ context }) => {
  const { cast, visit } = await meet(context, server, 'fa', '0106');
  await admit(cast, visit);
  await expectCall(cast);
  await server.kill();
  await expectMedia(cast.family, { pictures: 1, sounds: 1 });
  await server.start();
  await expect
    .poll(
      () =>
        cast
          .api<{ rows: { visitId: string; familyPresent: boolean; stationPresent: boolean }[] }>(
            cast.officer,
            '/api/board',
          )
          .then((board) => {
            const row = board.rows.find((one) => one.visitId === visit.id);
            return row?.familyPresent === true && row.stationPresent;
          })
          .catch(() => false),
      { timeout: 60_000 },
    )
    .toBe(true);
  await expectCall(cast);
  const after = await cast.api<Booked & { status: string }>(cast.family, `/api/visits/${visit.id}`);
  expect(after.status).toBe('LIVE');
  expect(after.end).toBe(visit.end);
  await endOnTime(cast, visit);
  await expect(cast.family.getByText(cast.t('visit_full'))).toBeVisible();
});
