import type { Page } from '@playwright/test';
import { ok, type Scene } from './scene';
import * as f from './staffFixtures';
import { waitingVisits } from './waitingFixtures';

const press = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

const waiting = (of: readonly object[], act?: Scene['act']): Scene => ({
  path: '/waiting-visits',
  answers: { 'GET /api/me': ok(f.warden), 'GET /api/waiting-visits': ok(of) },
  ...(act ? { act } : {}),
});

export const waitingScenes: Record<string, Scene> = {
  queue: waiting(waitingVisits),
  rejecting: waiting(waitingVisits, press(/^(رد ملاقات|Refuse)$/)),
  empty: waiting([]),
};
