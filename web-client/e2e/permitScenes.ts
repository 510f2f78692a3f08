import type { Page } from '@playwright/test';
import { ok, type Scene } from './scene';
import * as f from './staffFixtures';

const press = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

const permits = (of: readonly object[], act?: Scene['act']): Scene => ({
  path: '/permits',
  answers: { 'GET /api/me': ok(f.warden), 'GET /api/permits': ok(of) },
  ...(act ? { act } : {}),
});

export const permitScenes: Record<string, Scene> = {
  waiting: permits(f.permitsWaiting),
  granting: permits(f.permitsWaiting, press(/^(صدور مجوز|Give a permit)$/)),
  granted: permits(f.permitsGranted),
  withdrawing: permits(f.permitsGranted, press(/^(لغو مجوز|Withdraw)$/)),
  refused: permits(f.permitsRefused),
  empty: permits([]),
};
