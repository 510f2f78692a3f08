import * as f from '../fixtures';
import { ok, type Answer, type Scene } from '../scene';
import { press, signedIn, type Scenes } from './common';

const mine = (
  more: Record<string, Answer>,
  coming: unknown[] = [],
  past: unknown[] = [],
): Scene => ({
  path: '/',
  answers: {
    ...signedIn,
    'GET /api/me/prisoners': ok([f.kin]),
    'GET /api/me/requests': ok([f.request]),
    'GET /api/me/visits': ok({ coming, past }),
    ...more,
  },
});

export const home: Scenes = {
  nobody: mine({ 'GET /api/me/prisoners': ok([]), 'GET /api/me/requests': ok([]) }),
  pending: mine({ 'GET /api/me/prisoners': ok([f.pendingKin]), 'GET /api/me/requests': ok([]) }),
  'no-visit': mine({}, [], [f.ended]),
  far: mine({ 'GET /api/me/prisoners': ok([f.kin, f.pendingKin]) }, [f.laterVisit]),
  today: mine({}, [f.visit]),
  open: mine({}, [
    {
      ...f.visit,
      start: f.at(9),
      end: f.at(29),
      opensAt: f.at(-6),
      allowedActions: ['ENTER', 'CANCEL'],
    },
  ]),
  live: mine({}, [
    {
      ...f.visit,
      status: 'LIVE',
      start: f.at(-4),
      end: f.at(16),
      opensAt: f.at(-19),
      allowedActions: ['ENTER'],
    },
  ]),
  held: mine({}, [f.heldVisit]),
  requested: mine({}, [{ ...f.laterVisit, status: 'REQUESTED', answerBy: f.at(600) }]),
  cancel: { ...mine({}, [f.laterVisit]), act: press(/خبر بدهید|Let us know/) },
  offline: mine({ 'GET /api/me/visits': 'offline' }),
};
