import type { Page } from '@playwright/test';
import { ahmad, at } from './fixtures';
import { ok, type Answer, type Scene } from './scene';
import { prosecutor, warden } from './staffFixtures';

const restriction = {
  id: 'r-1',
  judicial: false,
  state: 'UNCONFIRMED',
  prisonerId: 'n-2',
  prisonerName: 'یونس گندمکار',
  prisonerNumber: '1404087',
  personName: null,
  document: null,
  reason: 'درگیری در بند',
  startsAt: at(0),
  endsAt: at(14 * 1440),
  mayConfirm: true,
  mayLift: true,
};
const restrictions = [
  restriction,
  {
    ...restriction,
    id: 'r-2',
    judicial: true,
    state: 'HOLDS',
    prisonerName: ahmad.name,
    personName: 'سهراب پاک‌نیا',
    document: '1405/117',
    mayConfirm: false,
    endsAt: at(30 * 1440),
  },
];

const separations = [
  {
    id: 'k-1',
    one: { id: 'n-1', name: ahmad.name, number: '1404112', ward: 'بند ۳' },
    other: { id: 'n-2', name: 'یونس گندمکار', number: '1404087', ward: 'بند ۱' },
    reason: 'نزاع در بند',
    until: at(90 * 1440),
    setAt: at(0),
    meetings: [
      {
        one: { start: at(1440), end: at(1460), station: 4 },
        other: { start: at(1465), end: at(1485), station: 5 },
      },
    ],
  },
];

const found = (...allowedActions: readonly string[]): Answer =>
  ok([
    {
      id: 'n-1',
      name: ahmad.name,
      number: '1404112',
      ward: 'بند ۳',
      prisonId: 'p-1',
      prisonName: 'زندان سپیددشت',
      visitors: [{ personId: 'p-7', name: 'مریم سپیدرو', relation: 'SISTER' }],
      allowedActions,
    },
  ]);

const prisons = ok([
  { id: 'p-2', name: 'زندان کلاته', districtName: 'حوزهٔ کلاته', provinceName: 'استان کویر نمک' },
]);

const find = async (page: Page) => {
  await page.locator('.prisoner-search input').fill('1404112');
  await page.locator('.prisoner-search button').click();
};

const press = (name: RegExp) => async (page: Page) => {
  await find(page);
  await page.getByRole('button', { name }).first().click();
};

const scene = (me: object, prisoners: Answer, act?: Scene['act']): Scene => ({
  path: '/prisoners',
  answers: {
    'GET /api/me': ok(me),
    'GET /api/restrictions': ok(restrictions),
    'GET /api/separations': ok(separations),
    'GET /api/prisoners': prisoners,
    'GET /api/prisons': prisons,
  },
  ...(act ? { act } : {}),
});

const wardens = found('TRANSFER', 'DISCIPLINE', 'SEPARATE');

export const prisonerScenes: Record<string, Scene> = {
  list: scene(prosecutor, ok([])),
  found: scene(warden, wardens, find),
  transfer: scene(warden, wardens, press(/^(انتقال به زندان دیگر|Move to another prison)$/)),
  discipline: scene(warden, wardens, press(/^(پیشنهاد محدودیت|Ask for a ban)$/)),
  order: scene(prosecutor, found('RESTRICT'), press(/^(محدود کردن ملاقات|Restrict visits)$/)),
  separate: scene(warden, wardens, press(/^(جدا نگه داشتن|Keep separate)$/)),
  none: scene(warden, ok([]), find),
};
