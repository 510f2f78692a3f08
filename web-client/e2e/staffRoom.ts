import type { Page } from '@playwright/test';
import type { Edge, RoomState } from '../src/call/protocol';
import { at, visit } from './fixtures';
import { cameraOf, type Portrait } from './portraits';
import { seat } from './room';
import { ok, type Answer, type Scene } from './scene';
import { holds } from './staffServer';

/** Rooms as the station, the officer and the prosecutor see them; `a` is always this page's own seat. */

export const both = (peer: string, picture = true): Edge[] => [
  { from: 'a', to: peer, round: 1, picture },
  { from: peer, to: 'a', round: 1, picture },
];
export const hearing = (peer: string, picture: boolean): Edge => ({
  from: peer,
  to: 'a',
  round: 1,
  picture,
});

export const room = (more: Partial<RoomState>): RoomState => ({
  visit: 'v-1',
  revision: 3,
  round: 1,
  status: 'LIVE',
  start: at(-6),
  end: at(14.35),
  outcome: null,
  minutesHeld: null,
  zone: 'Asia/Tehran',
  prisonerName: visit.prisoner.name,
  me: 'a',
  seats: [],
  paths: [],
  edges: [],
  raised: [],
  warned: null,
  confidential: false,
  privileged: false,
  allowedActions: [],
  ...more,
});

let shownPage: Page | null = null;

/** The window whose browser the far sides open in. */
function pageAtHand(): Page {
  if (!shownPage) throw new Error('no page at hand');
  return shownPage;
}

export function scene(
  own: Portrait,
  path: string,
  answers: Record<string, Answer>,
  state: RoomState,
  faces: Record<string, Portrait> = {},
  later: readonly object[] = [],
): Scene {
  return {
    path,
    answers: {
      'GET /api/visits/v-1': ok({ ...visit, prisoner: visit.prisoner }),
      'POST /api/visits/v-1/ticket': ok({ ticket: 't', expiresAt: at(1), seat: 'a' }),
      ...answers,
    },
    before: async (shown) => {
      await cameraOf(own)(shown);
      shownPage = shown;
    },
    socket: holds(state, { page: pageAtHand, faces }, later),
    act: async (shown) => {
      if (Object.keys(faces).length === 0) return;
      const seen = state.edges.some((edge) => edge.picture);
      if (seen) await shown.locator('.stage-main .face-unseen').waitFor({ state: 'detached' });
      await shown.waitForTimeout(2000);
    },
  };
}

export const family = seat('f', 'FAMILY', -14, { name: 'معصومه سپیدرو', relation: 'MOTHER' });
export const officerSeat = seat('o', 'OFFICER', -10, { audio: false, video: false });
