import type { Page } from '@playwright/test';
import * as f from '../fixtures';
import { ok, problem, type Answer, type Scene } from '../scene';
import { signedIn, type Scenes } from './common';

const people = ok([
  {
    personId: 'p-7',
    name: 'نیلوفر سپیدرو',
    declared: { kind: null, masked: null, birthDate: '2020-03-04' },
    tie: 'PARENT',
    vouchedAt: '2026-11-20T08:00:00Z',
    kin: [{ ...f.pendingKin, relation: 'DAUGHTER' }],
  },
  {
    personId: 'p-8',
    name: 'خدیجه سپیدرو',
    declared: { kind: 'NATIONAL_ID', masked: '001•••••47', birthDate: '1941-03-04' },
    tie: 'CHILD',
    vouchedAt: '2026-11-20T08:00:00Z',
    kin: [],
  },
]);
const needsPermit = { relation: 'OTHER', mayBook: false, whyNot: 'permit.missing' };
const nobody = { 'GET /api/me/vouched-people': ok([]) };

/** Documents of a relationship, and people without a phone. */
export const relatives: Readonly<Record<string, Scenes>> = {
  'relative-documents': {
    start: documents({}),
    sent: documents({ 'POST /api/relationships/*': created(1) }, choose),
    refused: documents({ 'POST /api/relationships/*': problem(422, 'evidence.no_photo') }, choose),
    offline: documents({ 'POST /api/relationships/*': 'offline' }, choose),
    full: documents({ 'POST /api/relationships/*': created(3) }, choose),
  },
  relative: {
    approved: standing({}),
    refused: standing({
      ...f.pendingKin,
      status: 'REFUSED',
      refusedBecause: 'شماره‌ای که نوشته‌اید با نسبت خواهر جور نیست. شناسنامه را هم بفرستید.',
    }),
    'permit-refused': standing({
      ...needsPermit,
      permitRefusedBecause: 'مدارک خویشاوندی روشن نبود.',
    }),
    'permit-waits': standing(needsPermit),
    restricted: standing({ mayBook: false, whyNot: 'prisoner.restricted' }),
    gone: { path: '/relatives/k-0', answers: { ...signedIn, 'GET /api/me/prisoners': ok([]) } },
  },
  vouched: {
    list: { path: '/companions', answers: { ...signedIn, 'GET /api/me/vouched-people': people } },
    empty: { path: '/companions', answers: { ...signedIn, ...nobody } },
  },
  'vouched-new': {
    empty: vouching({}),
    'no-number': vouching({}, (page) => page.getByRole('radio').nth(3).check()),
    full: vouching(
      { 'POST /api/me/vouched-people': problem(409, 'vouched.too_many') },
      fillVouched,
    ),
  },
  'vouched-relative': { empty: { path: '/companions/p-7/relatives/new', answers: signedIn } },
};

function standing(more: object): Scene {
  const kin = { ...f.kin, ...more, relationshipId: 'k-1' };
  return {
    path: '/relatives/k-1',
    answers: { ...signedIn, 'GET /api/me/prisoners': ok([kin]) },
  };
}

function vouching(answers: Record<string, Answer>, act?: Scene['act']): Scene {
  return {
    path: '/companions/new',
    answers: { ...signedIn, ...answers },
    ...(act ? { act } : {}),
  };
}

async function fillVouched(page: Page): Promise<void> {
  await page.getByRole('combobox').first().selectOption('PARENT');
  await page.getByRole('radio').nth(3).check();
  const [given, family] = await page.getByRole('textbox').all();
  await given?.fill('نیلوفر');
  await family?.fill('سپیدرو');
  const [, day, month, year] = await page.getByRole('combobox').all();
  await day?.selectOption('12');
  await month?.selectOption('4');
  await year?.selectOption('1399');
  await page.locator('button[type=submit]').click();
  await page.locator('.notice').waitFor();
}

function documents(answers: Record<string, Answer>, act?: Scene['act']): Scene {
  return {
    path: '/relatives/k-2/documents',
    answers: { ...signedIn, ...answers },
    ...(act ? { act } : {}),
  };
}

function created(count: number): Answer {
  return { status: 201, body: { count, most: 3 } };
}

async function choose(page: Page): Promise<void> {
  const buffer = Buffer.from('not decoded by the page, so sent as it is');
  const file = { name: 'document.jpg', mimeType: 'image/jpeg', buffer };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('.notice').waitFor();
}
