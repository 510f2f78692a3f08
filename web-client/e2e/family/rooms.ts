import type { Page } from '@playwright/test';
import * as f from '../fixtures';
import { drawnCamera, refusedCamera } from '../portraits';
import { breakLine, callFrom, liveRoom, room, seat, serve } from '../room';
import { ok, problem, type Scene } from '../scene';
import { textCame, written, writing } from '../texts';
import { media, press, signedIn, type Scenes } from './common';

const inRoom = (
  state: Parameters<typeof serve>[0]['state'],
  more: Partial<Scene> = {},
  later: object[] = [],
): Scene => ({
  path: '/visits/v-1/room',
  answers: {
    ...signedIn,
    'GET /api/visits/v-1': ok({
      ...f.visit,
      status: 'WAITING',
      start: f.at(8),
      end: f.at(28),
      opensAt: f.at(-7),
      allowedActions: ['ENTER'],
    }),
    'POST /api/visits/v-1/ticket': ok({ ticket: 't', expiresAt: f.at(1), seat: 'a' }),
    'GET /api/media': media,
  },
  before: alone,
  socket: serve({ state, later }),
  ...more,
});

const alone = async (page: Page) => {
  callFrom(null);
  await drawnCamera(page);
};
const settle = (page: Page) => page.locator('.tile video').first().waitFor();
const calling = async (page: Page) => {
  await drawnCamera(page);
  callFrom(page);
};
const called = async (page: Page) => {
  await settle(page);
  await page.locator('.tile:first-child .tile-none').waitFor({ state: 'detached' });
  await page.waitForTimeout(2500);
};
const call = (state = liveRoom(), more: Partial<Scene> = {}, later: object[] = []): Scene =>
  inRoom(state, { before: calling, act: called, ...more }, later);

const official = seat('j', 'OFFICIAL', -1, { name: 'راستگو', title: f.prosecutorTitle });

export const rooms: Scenes = {
  early: { path: '/visits/v-1/room', answers: { ...signedIn, 'GET /api/visits/v-1': ok(f.visit) } },
  entering: inRoom(room('WAITING'), { socket: () => undefined }),
  waiting: inRoom(room('WAITING')),
  'everyone-here': inRoom(
    room('WAITING', {
      seats: [seat('a', 'FAMILY', -14), seat('o', 'OFFICER', -10), seat('s', 'STATION', -3)],
    }),
  ),
  'no-camera': inRoom(room('WAITING'), { before: refusedCamera }),
  live: call(),
  'last-minute': call(liveRoom({ end: f.at(0.97) }), {}, [
    { t: 'notice', kind: 'ONE_MINUTE', name: null },
  ]),
  warned: call(
    liveRoom({
      seats: [
        seat('a', 'FAMILY', -14, { muted: true }),
        seat('o', 'OFFICER', -10),
        seat('s', 'STATION', -6),
      ],
      warned: { reason: 'FILMING', at: f.at(0) },
    }),
  ),
  official: call(
    liveRoom({
      seats: [
        seat('a', 'FAMILY', -14),
        seat('o', 'OFFICER', -10),
        seat('s', 'STATION', -6),
        official,
      ],
    }),
    {},
    [{ t: 'notice', kind: 'OFFICIAL_JOINED', name: 'دادستان سپیددشت' }],
  ),
  writing: call(
    liveRoom(),
    {
      act: async (page) => {
        await called(page);
        await writing(page);
      },
    },
    written('a', 's'),
  ),
  'text-came': call(
    liveRoom(),
    {
      act: async (page) => {
        await Promise.all([called(page), textCame(page)]);
      },
    },
    written('a', 's'),
  ),
  leaving: call(liveRoom(), {
    act: async (page) => {
      await called(page);
      await press(/^(خروج|Leave)$/)(page);
    },
  }),
  reconnecting: call(liveRoom(), {
    act: async (page) => {
      await called(page);
      await breakLine(page);
      await page.locator('.reconnecting').waitFor();
    },
  }),
  paused: inRoom(
    room('PAUSED', {
      seats: [seat('a', 'FAMILY', -14), seat('o', 'OFFICER', -10), seat('s', 'STATION', -3)],
    }),
  ),
  replaced: inRoom(room('WAITING'), { socket: serve({ state: room('WAITING'), close: 4001 }) }),
  refused: inRoom(room('WAITING'), {
    answers: {
      ...signedIn,
      'GET /api/visits/v-1': ok({ ...f.visit, opensAt: f.at(-1) }),
      'POST /api/visits/v-1/ticket': problem(403, 'access.forbidden'),
    },
  }),
  over: {
    path: '/visits/v-1/room',
    answers: {
      ...signedIn,
      'GET /api/visits/v-1': ok({
        ...f.ended,
        outcome: 'TECHNICAL_FAILURE',
        fault: 'NETWORK',
        minutesHeld: 8,
        quotaUsed: false,
      }),
    },
  },
};
