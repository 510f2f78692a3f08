import type { Page } from '@playwright/test';
import { at, me, pendingKin } from './fixtures';
import { ok, problem, type Answer, type Scene } from './scene';

const clerk = ok({
  ...me,
  name: 'پروانه دشتبان',
  home: 'POINT',
  roles: [
    { role: 'POINT_CLERK', territoryKind: 'POINT_DAY', territoryId: 'd-1', territoryName: null },
  ],
});

const people = [
  {
    personId: 'p-1',
    name: 'گل‌بانو ریگستان',
    declared: { kind: 'NATIONAL_ID', masked: '001•••••47', birthDate: '1948-05-06' },
    tie: 'CLERK',
    vouchedAt: at(-1440),
    kin: [
      {
        ...pendingKin,
        status: 'REFUSED',
        relation: 'MOTHER',
        refusedBecause: 'نام روی کارت با شناسنامهٔ زندانی نمی‌خواند.',
      },
    ],
  },
  {
    personId: 'p-2',
    name: 'نیلوفر ریگستان',
    declared: { kind: null, masked: null, birthDate: '2020-03-04' },
    tie: 'CLERK',
    vouchedAt: at(-40),
    kin: [{ ...pendingKin, relation: 'DAUGHTER' }],
  },
  {
    personId: 'p-3',
    name: 'یارمحمد کوهزاد',
    declared: { kind: 'NATIONAL_ID', masked: '228•••••05', birthDate: '1951-09-01' },
    tie: 'CLERK',
    vouchedAt: at(-12),
    kin: [],
  },
];

const rehearsals = [
  {
    visitId: 'v-1',
    visitorName: 'نیلوفر ریگستان',
    start: at(1200),
    zone: 'Asia/Tehran',
    test: null,
  },
  {
    visitId: 'v-2',
    visitorName: 'گل‌بانو ریگستان',
    start: at(1500),
    zone: 'Asia/Tehran',
    test: { verdict: 'WEAK', at: at(-30) },
  },
];

const point = (answers: Record<string, Answer>, act?: Scene['act']): Scene => ({
  path: '/point',
  answers: {
    'GET /api/me': clerk,
    'GET /api/me/vouched-people': ok(people),
    'GET /api/me/rehearsals': ok([]),
    ...answers,
  },
  ...(act ? { act } : {}),
});

async function vouch(page: Page): Promise<void> {
  const [number, given, family] = await page.getByRole('textbox').all();
  await number?.fill('0012345679');
  await given?.fill('یارمحمد');
  await family?.fill('کوهزاد');
  const [day, month, year] = await page.getByRole('combobox').all();
  await day?.selectOption('12');
  await month?.selectOption('4');
  await year?.selectOption('1330');
  await page.locator('button[type=submit]').click();
}

export const pointScenes: Record<string, Scene> = {
  list: point({}),
  'number-wrong': point({}, (page) => page.getByRole('textbox').first().fill('0012345678')),
  relative: point({}, (page) =>
    page
      .getByRole('button', { name: /افزودن نسبت|Add a relationship/ })
      .first()
      .click(),
  ),
  rehearsals: point({ 'GET /api/me/rehearsals': ok(rehearsals) }),
  taken: point({ 'POST /api/me/vouched-people': problem(409, 'national_id.taken') }, vouch),
  empty: point({ 'GET /api/me/vouched-people': ok([]) }),
};
