import { beforeAll, expect, it, vi } from 'vitest';
import { redirect } from './access';
import type { Me } from './api/types';
import { match } from './router';
import { homes, routes } from './routes';

beforeAll(() => vi.stubGlobal('location', { hostname: 'family.localhost' }));

const me = (home: Me['home'], registered = true): { state: 'in'; me: Me } => ({
  state: 'in',
  me: {
    kind: 'PERSON',
    id: '1',
    name: null,
    registered,
    locale: 'fa',
    roles: [],
    home,
    awayUntil: null,
    takeover: null,
  },
});

it('finds parameters and ignores a last slash', () => {
  expect(match('/visits/:id/room', '/visits/42/room')).toEqual({ id: '42' });
  expect(match('/visits/:id', '/visits/42/')).toEqual({ id: '42' });
  expect(match('/', '/')).toEqual({});
  expect(match('/visits/:id', '/visits/')).toBeNull();
  expect(match('/visits/:id', '/visits/42/room')).toBeNull();
});

it('has a page for every home, open to whose home it is', () => {
  for (const [home, path] of Object.entries(homes)) {
    const route = routes.find((one) => match(one.path, path));
    expect([path, route?.path]).toEqual([path, path]);
    expect([path, route && redirect(route.role, me(home as Me['home']), path)]).toEqual([
      path,
      null,
    ]);
  }
});

it('gives every route its own name and at least one state', () => {
  expect(new Set(routes.map((route) => route.name)).size).toBe(routes.length);
  expect(routes.every((route) => new Set(route.states).size === route.states.length)).toBe(true);
  expect(routes.every((route) => route.states.length > 0)).toBe(true);
});

it('sends who is signed out to sign in, and back afterwards', () => {
  expect(redirect(['FAMILY'], { state: 'out' }, '/')).toBe('/sign-in');
  expect(redirect(['FAMILY'], { state: 'out' }, '/visits/1')).toBe('/sign-in?then=%2Fvisits%2F1');
  expect(redirect('ANYONE', { state: 'out' }, '/help')).toBeNull();
});

it('sends people home from pages that are not theirs, and first to register', () => {
  expect(redirect(['FAMILY'], me('OFFICER'), '/')).toBe('/board');
  expect(redirect(['OFFICER'], me('FAMILY'), '/board')).toBe('/');
  expect(redirect(['FAMILY'], me('FAMILY', false), '/book')).toBe('/register');
});
