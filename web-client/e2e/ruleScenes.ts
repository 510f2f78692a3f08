import type { Page } from '@playwright/test';
import type { Schemas } from '../src/api/types';
import { ok, type Answer, type Scene } from './scene';
import { administrator, warden } from './staffFixtures';

type Row = Schemas['RuleRow'];

const start = '2020-01-01T00:00:00Z';

const rule = (key: string, kind: Row['kind'], value: string, more: Partial<Row> = {}): Row => ({
  key,
  kind,
  choices: [],
  value,
  scope: 'COUNTRY',
  versionId: `r-${key}`,
  source: 'policy',
  validFrom: start,
  setBy: '',
  verifiedBy: null,
  mayVerify: false,
  least: null,
  most: null,
  maySet: true,
  history: [],
  ...more,
});

const past = (id: string, more: Partial<Row['history'][number]>): Row['history'][number] => ({
  id,
  value: '48h',
  source: 'بخش‌نامهٔ ۱۴۰۵/۱۲ سازمان',
  validFrom: '2026-06-22T20:30:00Z',
  setAt: '2026-06-20T06:00:00Z',
  setBy: 'نسرین برنا',
  note: null,
  verifiedBy: null,
  mayVerify: false,
  ...more,
});

const rows: Row[] = [
  rule('booking.notice', 'SPAN', '36h', {
    scope: 'PRISON',
    source: 'صورت‌جلسهٔ شورای زندان',
    validFrom: '2026-10-22T20:30:00Z',
    setBy: 'ایرج دلاور',
    mayVerify: true,
    least: '0h',
    most: '14d',
    history: [
      past('p-1', { verifiedBy: 'ایرج دلاور' }),
      past('p-2', { value: null, validFrom: '2026-09-22T20:30:00Z', note: 'پایان دورهٔ آزمایشی' }),
      past('r-booking.notice', {
        value: '36h',
        source: 'صورت‌جلسهٔ شورای زندان',
        setBy: 'ایرج دلاور',
        validFrom: '2026-10-22T20:30:00Z',
        mayVerify: true,
      }),
    ],
  }),
  rule('booking.horizon', 'SPAN', '14d', { least: '1d', most: '90d', verifiedBy: 'سهراب چمن‌آرا' }),
  rule('booking.party', 'COUNT', '4', { source: 'UK practice', least: '1', most: '8' }),
  rule('booking.mode', 'CHOICE', 'INSTANT', { choices: ['INSTANT', 'REQUEST'] }),
  rule('approval.answer_within', 'SPAN', '2wd', { scope: 'PROVINCE', least: '1h', most: '7d' }),
  rule('permit.first_circle', 'FLAG', 'no', { source: 'art. 210' }),
  rule('timetable.gap', 'SPAN', '5m', { least: '0m', most: '1h' }),
  rule('visit.make_whole', 'PERCENT', '75', { least: '50', most: '100' }),
  rule('waiting.offer', 'SPAN', '30m', { least: '10m', most: '1d' }),
];

const change = /^(تغییر|Change)/;

async function openChange(page: Page): Promise<void> {
  await page.getByRole('button', { name: change }).first().click();
}

async function look(page: Page): Promise<void> {
  await openChange(page);
  await page.getByLabel(/^(مقدار|Value)$/).fill('72');
  await page.getByLabel(/^(منبع|Source)/).fill('بخش‌نامهٔ ۱۴۰۵/۳۰ سازمان');
  await page.getByRole('button', { name: /^(چه چیزی عوض|What would change)/ }).click();
  await page.locator('.rule-effect').waitFor();
}

const at = (me: object, places: readonly Schemas['PlaceOfRules'][], shown: readonly Row[]) => {
  const answers: Record<string, Answer> = {
    'GET /api/me': ok(me),
    'GET /api/rules/places': ok(places),
    'GET /api/rules': ok(shown),
    'POST /api/rules/*/preview': ok({ coming: 214, against: 9, freed: 0 }),
  };
  return answers;
};

const ofPrison = at(
  warden,
  [{ scope: 'PRISON', id: 'x', name: 'زندان سپیددشت', maySet: true }],
  rows,
);

const national = rows.map((row) => ({
  ...row,
  scope: 'COUNTRY' as const,
  setBy: '',
  validFrom: start,
  history: [],
  mayVerify: row.verifiedBy === null,
}));

const ofCountry = at(
  administrator,
  [
    { scope: 'COUNTRY', id: null, name: null, maySet: true },
    { scope: 'PROVINCE', id: 'v-1', name: 'استان کوهستان سبز', maySet: true },
    { scope: 'PRISON', id: 'x', name: 'زندان سپیددشت', maySet: true },
  ],
  national,
);

export const ruleScenes: Record<string, Scene> = {
  prison: { path: '/rules', answers: ofPrison, act: (page) => shown(page) },
  changing: { path: '/rules', answers: ofPrison, act: openChange },
  effect: { path: '/rules', answers: ofPrison, act: look },
  country: {
    path: '/rules',
    answers: ofCountry,
    act: async (page) => {
      await shown(page);
      await openChange(page);
    },
  },
  history: {
    path: '/rules',
    answers: ofPrison,
    act: (page) => page.locator('.rule-history summary').first().click(),
  },
};

const shown = (page: Page) => page.getByRole('button', { name: change }).first().waitFor();
