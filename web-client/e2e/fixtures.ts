import type { Request as FiledRequest } from '../src/api/requestTypes';
import type {
  Companion,
  Device,
  FreeTimes,
  Kin,
  Me,
  Passkey,
  PrisonerName,
  Visit,
  Visitor,
} from '../src/api/types';

/** Everything in the pictures is invented. It is یکشنبه ۱ آذر ۱۴۰۵, 9:42 in Tehran. */
export const now = '2026-11-22T06:12:00Z';

/** An instant so many minutes from now. */
export const at = (minutes: number): string =>
  new Date(Date.parse(now) + minutes * 60_000).toISOString();

export const me: Me = {
  kind: 'PERSON',
  id: 'p-1',
  name: 'معصومه سپیدرو',
  registered: true,
  locale: 'fa',
  roles: [{ role: 'FAMILY', territoryKind: 'OWN', territoryId: null, territoryName: null }],
  home: 'FAMILY',
  awayUntil: null,
  takeover: null,
};

export const device: Device = {
  id: 's-1',
  browser: 'Chrome',
  platform: 'Android',
  network: '203.0',
  begunAt: at(-60 * 24 * 9),
  lastUsedAt: at(-1),
  current: true,
};

export const laptop: Partial<Device> = {
  id: 's-2',
  browser: 'Firefox',
  platform: 'Windows',
  network: '198.51',
  lastUsedAt: at(-60 * 24 * 3),
  current: false,
};

export const provider = {
  nameFa: 'درگاه ورود یکپارچه',
  nameEn: 'single sign-on',
  start: '/api/sign-in/oidc/official',
};

export const passkey: Passkey = {
  id: 'k-1',
  name: 'رایانهٔ دفتر',
  createdAt: at(-60 * 24 * 30),
  lastUsedAt: at(-60),
  backedUp: false,
};

export const ahmad: PrisonerName = { id: 'z-1', name: 'احمد نیک‌سرشت', givenName: 'احمد' };

export const kin: Kin = {
  relationshipId: 'k-1',
  status: 'APPROVED',
  relation: 'MOTHER',
  prisoner: ahmad,
  prisonName: 'زندان سپیددشت',
  mayBook: true,
  whyNot: null,
  refusedBecause: null,
  permitRefusedBecause: null,
};

export const pendingKin: Kin = {
  ...kin,
  relationshipId: 'k-2',
  status: 'PENDING',
  relation: 'SISTER',
  prisoner: null,
  prisonName: 'زندان کوهپایه',
  mayBook: false,
};

export const companions: Companion[] = [
  { personId: 'p-2', name: 'مریم سپیدرو', relation: 'SISTER' },
  { personId: 'p-3', name: 'یوسف نیک‌سرشت', relation: 'FATHER' },
];

const visitor = (
  personId: string,
  name: string,
  relation: Visitor['relation'],
  lead: boolean,
): Visitor => ({ personId, name, relation, lead, declared: null });

export const visit: Visit = {
  id: 'v-1',
  status: 'CONFIRMED',
  outcome: null,
  fault: null,
  rejectedFor: null,
  type: 'FAMILY_ONLINE',
  start: at(48),
  end: at(68),
  minutes: 20,
  prisoner: ahmad,
  prisonName: 'زندان سپیددشت',
  zone: 'Asia/Tehran',
  stationNumber: 7,
  visitors: [
    visitor('p-1', 'معصومه سپیدرو', 'MOTHER', true),
    visitor('p-2', 'مریم سپیدرو', 'SISTER', false),
  ],
  answerBy: null,
  heldUntil: null,
  opensAt: at(33),
  freeCancelUntil: at(-672),
  minutesHeld: null,
  quotaUsed: null,
  owed: null,
  official: null,
  allowedActions: ['CANCEL'],
  revision: 3,
};

const week = 7 * 24 * 60;

export const laterVisit: Visit = {
  ...visit,
  start: at(6 * 1440 + 48),
  end: at(6 * 1440 + 68),
  opensAt: at(6 * 1440 + 33),
  freeCancelUntil: at(6 * 1440 - 672),
  allowedActions: ['CANCEL', 'CHANGE'],
};

export const heldVisit: Visit = {
  ...laterVisit,
  status: 'HELD',
  heldUntil: at(9.67),
  allowedActions: ['CONFIRM', 'RELEASE'],
};

export const ended: Visit = {
  ...visit,
  status: 'ENDED',
  outcome: 'HELD_FULL',
  fault: 'NONE',
  start: at(-week),
  end: at(-week + 20),
  minutesHeld: 20,
  quotaUsed: true,
  allowedActions: [],
};

const day = (ahead: number, times: readonly string[]) => {
  const date = at(ahead * 1440).slice(0, 10);
  return {
    date,
    closed: false,
    full: times.length === 0,
    times: times.map((time) => {
      const start = `${date}T${time}:00Z`;
      return { start, end: new Date(Date.parse(start) + 1_200_000).toISOString() };
    }),
  };
};

export const freeTimes: FreeTimes = {
  zone: 'Asia/Tehran',
  prisonName: 'زندان سپیددشت',
  minutes: 20,
  days: [
    day(6, ['05:30', '07:00', '08:00']),
    day(7, ['06:00', '07:30']),
    day(8, ['05:00', '05:30', '06:30', '07:00', '08:00']),
    day(9, []),
    day(10, ['06:30']),
    { ...day(11, []), closed: true, full: false },
    day(12, ['05:00', '05:30']),
  ],
  blocked: null,
  blockedUntil: null,
  asked: false,
  official: false,
};

export const prosecutorTitle = { fa: 'دادستان سپیددشت', en: 'Prosecutor of Sepiddasht' } as const;

export const request: FiledRequest = {
  id: 'r-1',
  trackingNumber: '728413',
  type: 'LEAVE_ORDINARY',
  prisoner: ahmad,
  askedBy: 'FAMILY',
  days: 3,
  fromDate: null,
  text: 'مادر بیمار است و احمد می‌خواهد سه روز کنار او باشد.',
  status: 'SUBMITTED',
  takenAt: at(-3 * 1440),
  takenByTitle: prosecutorTitle,
  visitId: 'v-0',
  decision: null,
  allowedDecisions: [],
  holder: null,
};

export const decided = (kind: NonNullable<FiledRequest['decision']>['kind']): FiledRequest => ({
  ...request,
  status: 'DECIDED',
  decision: {
    kind,
    reasons: 'وثیقهٔ معتبر سپرده شده و گزارش زندان از رفتار او خوب است.',
    conditions: kind === 'GRANT_CONDITIONAL' ? 'هر روز ساعت ۱۸ به پاسگاه محل خبر بدهد.' : null,
    nextStep:
      kind === 'REFUSE'
        ? 'از ۱ دی می‌توانید دوباره درخواست بدهید.'
        : 'زندان روز مرخصی را به شما پیامک می‌کند.',
    decidedAt: at(-90),
    decidedByTitle: prosecutorTitle,
    decidedByName: 'آقای راستگو',
  },
});
