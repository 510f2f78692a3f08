import type { Page } from '@playwright/test';
import * as f from '../fixtures';
import { ok, problem, type Scene } from '../scene';

export type Scenes = Readonly<Record<string, Scene>>;

export const media = ok({ iceServers: [], caps: {} });
export const signedIn = { 'GET /api/me': ok(f.me) };
export const out = { 'GET /api/me': problem(401, 'auth.required') };

export const press = (name: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
};
