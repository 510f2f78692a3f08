import type { Page } from '@playwright/test';
import type { OfficialCard } from '../src/api/officeTypes';
import { at } from './fixtures';
import { card, day, rows, titles } from './officeFixtures';
import { importScenes } from './importScenes';
import { ok, problem, type Answer, type Scene } from './scene';
import * as f from './staffFixtures';

const press = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

const known = {
  'GET /api/office-titles': ok(titles),
  'GET /api/office-places': ok([
    { kind: 'PRISON', id: 'x', name: 'زندان سپیددشت' },
    { kind: 'DISTRICT', id: 'd', name: 'حوزهٔ قضایی سپیددشت' },
  ]),
};

const admin = (path: string, answers: Record<string, Answer>, act?: Scene['act']): Scene => ({
  path,
  answers: { 'GET /api/me': ok(f.administrator), ...known, ...answers },
  ...(act ? { act } : {}),
});

const one = (answer: OfficialCard, act?: Scene['act']): Scene =>
  admin('/officials/a-2', { 'GET /api/officials/a-2': ok(answer) }, act);

async function fill(page: Page): Promise<void> {
  const fields = page.locator('.staff-form input');
  await fields.nth(0).fill('ژاله');
  await fields.nth(1).fill('دشت‌آرا');
  await fields.nth(2).fill('09101234547');
  await page.locator('select').nth(0).selectOption('WARDEN');
  await page.locator('select').nth(1).selectOption('x');
  await page.locator('select').nth(2).selectOption('warden');
}

const leaves = {
  'GET /api/me/absences': ok(card.leaves),
  'GET /api/me/deputies': ok([
    {
      id: 'g-1',
      accountId: 'a-2',
      name: 'ژاله دشت‌آرا',
      placeName: 'حوزهٔ قضایی سپیددشت',
      period: { from: at(0), until: at(20 * day) },
    },
  ]),
};

export const officeScenes: Record<string, Record<string, Scene>> = {
  officials: {
    list: admin('/officials', { 'GET /api/officials': ok({ officials: rows, next: 1 }) }),
    empty: admin('/officials?name=x', {
      'GET /api/officials': ok({ officials: [], next: null }),
    }),
  },
  invite: {
    filled: admin('/officials/new', {}, fill),
    refused: admin(
      '/officials/new',
      { 'POST /api/officials': problem(409, 'grant.held') },
      async (page) => {
        await fill(page);
        await press(/فرستادن دعوت|Send the inv/)(page);
        await page.locator('.notice').waitFor();
      },
    ),
  },
  official: {
    page: one(card),
    ending: one(card, press(/تعیین پایان|Set the end/)),
    removing: one(card, press(/برکنار کردن|^Remove/)),
    removed: one({ ...card, open: false, offices: [], leaves: [], successors: [] }),
  },
  ...importScenes,
  titles: {
    list: admin('/titles', {}),
    renaming: admin('/titles', {}, press(/تغییر نام|Rename/)),
  },
  leaves: {
    prosecutor: { path: '/leaves', answers: { 'GET /api/me': ok(f.prosecutor), ...leaves } },
    officer: {
      path: '/leaves',
      answers: { 'GET /api/me': ok(f.officer), 'GET /api/me/absences': ok([]) },
    },
  },
  away: {
    page: {
      path: '/away',
      answers: {
        'GET /api/me': ok({ ...f.prosecutor, home: 'AWAY', roles: [], awayUntil: at(3 * day) }),
      },
    },
  },
};
