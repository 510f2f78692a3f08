import * as f from '../fixtures';
import { ok, type Scene } from '../scene';
import { press, signedIn, type Scenes } from './common';

const visitAt = (visit: unknown, act?: Scene['act']): Scene => ({
  path: '/visits/v-1',
  answers: { ...signedIn, 'GET /api/visits/v-1': ok(visit) },
  ...(act ? { act } : {}),
});

const over = (
  status: string,
  outcome: string | null,
  quotaUsed: boolean | null,
  more: object = {},
): Scene => visitAt({ ...f.ended, status, outcome, quotaUsed, minutesHeld: null, ...more });

export const visit: Scenes = {
  confirmed: visitAt(f.laterVisit),
  'cancel-late': visitAt(f.visit, press(/لغو نوبت|Cancel the visit/)),
  waiting: visitAt({
    ...f.visit,
    status: 'WAITING',
    start: f.at(9),
    opensAt: f.at(-6),
    allowedActions: ['ENTER'],
  }),
  requested: visitAt({ ...f.laterVisit, status: 'REQUESTED', answerBy: f.at(600) }),
  full: visitAt(f.ended),
  short: over('ENDED', 'HELD_SHORT', false, { minutesHeld: 14, fault: 'NETWORK' }),
  technical: over('ENDED', 'TECHNICAL_FAILURE', false, { minutesHeld: 8, fault: 'NETWORK' }),
  'make-up': over('ENDED', 'TECHNICAL_FAILURE', false, {
    minutesHeld: 8,
    fault: 'NETWORK',
    owed: {
      expires: f.at(29 * 1440),
      spent: false,
      offer: {
        visitId: 'v-7',
        start: f.at(3 * 1440),
        end: f.at(3 * 1440 + 20),
        until: f.at(1440),
      },
    },
  }),
  cancel: visitAt(f.laterVisit, press(/لغو نوبت|Cancel the visit/)),
  'staff-ended': over('ENDED', 'STAFF_ENDED', true, { minutesHeld: 11 }),
  'id-failed': over('ENDED', 'ID_FAILED', true, { minutesHeld: 0 }),
  'no-show': over('MISSED', 'VISITOR_NO_SHOW', true),
  absent: over('MISSED', 'PRISONER_ABSENT', false),
  'prison-cancelled': over('CANCELLED', 'PRISON_CANCELLED', false),
  'you-cancelled': over('CANCELLED', 'VISITOR_CANCELLED', false),
  rejected: over('REJECTED', null, false, { rejectedFor: 'ROOM_NEEDED' }),
  expired: over('EXPIRED', null, null),
  'not-found': { path: '/visits/v-9', answers: signedIn },
};
