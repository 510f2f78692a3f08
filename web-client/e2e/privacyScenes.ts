import type { Page } from '@playwright/test';
import { signedIn } from './family/common';
import { at } from './fixtures';
import { ok, problem, type Answer, type Scene } from './scene';
import * as staff from './staffFixtures';

const consents = ok([
  {
    purpose: 'feedback_call',
    wordingVersion: 1,
    fa: 'برای پرسیدن نظرم دربارهٔ دیدارها با من تماس بگیرند.',
    en: 'Someone may call me to ask how my visits went.',
    holds: false,
    saidAt: null,
  },
  {
    purpose: 'second_reminder',
    wordingVersion: 1,
    fa: 'نیم ساعت پیش از دیدار، یک یادآور دوم برایم پیامک شود.',
    en: 'Send me a second reminder by text half an hour before a visit.',
    holds: true,
    saidAt: at(-60),
  },
]);

const family = (answers: Record<string, Answer> = {}): Scene => ({
  path: '/my-data',
  answers: { ...signedIn, 'GET /api/me/consents': consents, ...answers },
});

const ask = (page: Page) =>
  page.getByRole('button', { name: /داده‌هایم را پاک|Erase my data/ }).click();

export const myData: Record<string, Scene> = {
  family: family(),
  erasing: { ...family(), act: ask },
  refused: {
    ...family({ 'POST /api/me/erasure': problem(409, 'erasure.visit_open') }),
    act: async (page) => {
      await ask(page);
      await page.getByRole('dialog').getByRole('textbox').fill('09100001234');
      await page.getByRole('button', { name: /پاک شود|Erase it/ }).click();
    },
  },
  official: { path: '/my-data', answers: { 'GET /api/me': ok(staff.officer) } },
};

const rule = (kind: string, days: number, source: string, count: number) => ({
  kind,
  days,
  minimumDays: 1,
  maximumDays: days * 2,
  source,
  verifiedBy: null,
  validFrom: at(-100_000),
  kept: kind !== 'recordings',
  byItself: kind !== 'audit',
  before: at(-days * 1440),
  count,
  oldest: count > 0 ? at(-days * 1440 - 9000) : null,
});

const rules = ok([
  rule('audit', 3653, 'policy: 10 years, append-only', 0),
  rule('evidence', 30, 'policy: pictures of identity documents go 30 days after the decision', 12),
  rule('messages', 90, 'policy: what was sent can be asked about for a season', 2048),
  rule('recordings', 30, 'policy: recordings are off; where on, 30 days unless held', 0),
  rule('visits', 1826, 'policy: 5 years; statistics stay', 317),
]);

const retention: Scene = {
  path: '/retention',
  answers: { 'GET /api/me': ok(staff.administrator), 'GET /api/retention': rules },
};

export const retentionScenes: Record<string, Scene> = {
  rules: retention,
  changing: {
    ...retention,
    act: (page) =>
      page
        .getByRole('button', { name: /تغییر|Change/ })
        .nth(2)
        .click(),
  },
};
