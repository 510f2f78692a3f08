import type { Page } from '@playwright/test';
import type { ImportFile } from '../src/pages/admin/imports/sendFile';
import { at } from './fixtures';
import { ok, type Scene } from './scene';
import * as f from './staffFixtures';

const press = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

const tried: ImportFile = {
  id: 'tried',
  kind: 'PRISONERS',
  state: 'CHECKED',
  rows: 250_000,
  done: 250_000,
  added: 249_310,
  changed: 412,
  unchanged: 275,
  bad: 3,
  prisonId: null,
  handedOverAt: at(-600),
  endedAt: null,
};

const files: readonly ImportFile[] = [
  {
    ...tried,
    id: 'writing',
    kind: 'CONTACTS',
    state: 'WRITING',
    rows: 8_000,
    done: 3_500,
    added: 3_480,
    changed: 0,
    unchanged: 20,
    bad: 0,
  },
  tried,
  { ...tried, id: 'done', kind: 'STATIONS', state: 'DONE', rows: 48, done: 48, added: 48, bad: 0 },
];

const bad = [
  {
    row: 17,
    column: 'given_name',
    code: 'cell.missing',
    fa: 'این خانه نباید خالی باشد.',
    en: 'This must not be empty.',
  },
  {
    row: 204,
    column: 'number',
    code: 'row.twice',
    fa: 'ردیفی پیش از این دربارهٔ همین است.',
    en: 'An earlier row is about the same.',
  },
  {
    row: 9_120,
    column: 'prison',
    code: 'prison.unknown',
    fa: 'زندانی با این نام نیست، یا بیش از یکی هست.',
    en: 'No prison has this name, or several have.',
  },
];

const scene = (imports: readonly ImportFile[], act?: Scene['act']): Scene => ({
  path: '/imports',
  answers: {
    'GET /api/me': ok(f.administrator),
    'GET /api/imports': ok(imports),
    'GET /api/imports/tried/bad-rows': ok(bad),
  },
  ...(act ? { act } : {}),
});

export const importScenes: Record<string, Record<string, Scene>> = {
  imports: {
    list: scene(files, async (page) => {
      await page.getByRole('combobox').first().selectOption('CONTACTS');
    }),
    bad: scene([tried], async (page) => {
      await press(/پذیرفته نمی‌شود|cannot be taken/)(page);
      await page.locator('table').waitFor();
    }),
    empty: scene([]),
  },
};
