import type { Station } from '../src/api/staffTypes';
import type { Me } from '../src/api/types';
import type { StationInfo, StationVisit } from '../src/call/protocol';
import { ahmad, at } from './fixtures';

/** Invented officials, rooms and stations of زندان سپیددشت. */

type Role = Me['roles'][number]['role'];

const person = (home: Me['home'], name: string, role: Role, place: string): Me => ({
  kind: 'PERSON',
  id: `p-${home}`,
  name,
  registered: true,
  locale: 'fa',
  roles: [{ role, territoryKind: 'PRISON', territoryId: 'x', territoryName: place }],
  home,
  awayUntil: null,
  takeover: null,
});

export const officer = person('OFFICER', 'رضا کوهپایه', 'VISIT_OFFICER', 'زندان سپیددشت');
export const warden = person('OFFICER', 'نسرین برنا', 'WARDEN', 'زندان سپیددشت');
export const prosecutor = person('PROSECUTOR', 'بهزاد مهرآیین', 'PROSECUTOR', 'حوزهٔ سپیددشت');
export const auditor: Me = {
  ...person('AUDITOR', 'پروانه راستین', 'AUDITOR', ''),
  roles: [{ role: 'AUDITOR', territoryKind: 'COUNTRY', territoryId: null, territoryName: null }],
};
export const administrator: Me = {
  ...person('ADMIN', 'سهراب چمن‌آرا', 'ADMINISTRATOR', ''),
  roles: [
    { role: 'ADMINISTRATOR', territoryKind: 'COUNTRY', territoryId: null, territoryName: null },
  ],
};
export const manager: Me = {
  ...person('PROVINCE', 'فرهاد نیک‌اندیش', 'PROVINCE_MANAGER', 'استان کوهستان سبز'),
  roles: [
    {
      role: 'PROVINCE_MANAGER',
      territoryKind: 'PROVINCE',
      territoryId: 'v-1',
      territoryName: 'استان کوهستان سبز',
    },
  ],
};
export const stationMe: Me = { ...person('STATION', '', 'STATION', ''), kind: 'STATION' };

export const station: StationInfo = {
  stationId: 's-5',
  number: 5,
  name: null,
  prisonName: 'زندان سپیددشت',
  zone: 'Asia/Tehran',
  today: 8,
  heldToday: 3,
  check: { at: at(-180), camera: 'GOOD', microphone: 'GOOD' },
};

export const next: StationVisit = {
  visitId: 'v-1',
  start: at(18),
  end: at(38),
  status: 'CONFIRMED',
  prisonerShort: 'احمد ن.',
  opensAt: at(3),
  canEnter: false,
};

export const approvals = [
  {
    relationshipId: 'k-2',
    personName: 'مریم سپیدرو',
    vouchedBy: null,
    identity: { kind: 'NATIONAL_ID', masked: '001•••••47', birthDate: '1961-04-11' },
    relation: 'SISTER',
    prisonerName: ahmad.name,
    prisonerNumber: '1404112',
    filedAt: at(-2 * 1440),
  },
  {
    relationshipId: 'k-3',
    personName: 'یوسف گندمکار',
    vouchedBy: { name: 'زهرا گندمکار', tie: 'CHILD', vouchedAt: '2026-11-20T08:00:00Z' },
    identity: { kind: 'PASSPORT', masked: 'AFG P••••••12', birthDate: '1990-02-03' },
    relation: 'FATHER',
    prisonerName: 'یونس گندمکار',
    prisonerNumber: '1404087',
    filedAt: at(-1440),
  },
];

export const takeovers = [
  {
    takeoverId: 't-1',
    claimedName: 'خدیجه سپیدرو',
    claimedBirthDate: '1941-03-04',
    personName: 'خدیجه سپیدرود',
    identity: { kind: 'NATIONAL_ID', masked: '001•••••47', birthDate: '1941-03-04' },
    vouchedBy: { name: 'معصومه سپیدرو', tie: 'CHILD', vouchedAt: '2026-11-20T08:00:00Z' },
    filedAt: at(-300),
  },
];

const permit = {
  relationshipId: 'k-7',
  state: 'WAITING',
  personName: 'هانیه دشتبان',
  identity: { kind: 'NATIONAL_ID', masked: '004•••••31', birthDate: null },
  relation: 'OTHER',
  prisonerName: ahmad.name,
  prisonerNumber: '1404112',
  filedAt: at(-5 * 1440),
  until: null,
  refusedBecause: null,
  refusedAt: null,
};
export const permitsWaiting = [
  permit,
  {
    ...permit,
    relationshipId: 'k-8',
    personName: 'سهراب پاک‌نیا',
    identity: { ...permit.identity, masked: '127•••••08' },
  },
];
export const permitsGranted = [{ ...permit, state: 'GRANTED', until: at(60 * 1440) }];
export const permitsRefused = [
  {
    ...permit,
    state: 'REFUSED',
    refusedBecause: 'نسبت شما با مددجو از مدارک روشن نشد.',
    refusedAt: at(-1440),
  },
];

export const stations: readonly Station[] = [
  { id: 's-5', number: 5, name: 'سالن ۱', state: 'PAIRED', pairedAt: at(-20 * 1440) },
  { id: 's-6', number: 6, name: 'سالن ۱', state: 'UNPAIRED', pairedAt: null },
  { id: 's-7', number: 7, name: 'سالن ۲', state: 'OUT_OF_ORDER', pairedAt: at(-40 * 1440) },
];

export const stationToday = [
  {
    visitId: 'v-1',
    start: at(-70),
    end: at(-50),
    status: 'ENDED',
    prisonerName: 'احمد نیک‌سرشت',
  },
  { visitId: 'v-2', start: at(-5), end: at(15), status: 'LIVE', prisonerName: 'یاسر دشت‌پیما' },
  {
    visitId: 'v-3',
    start: at(40),
    end: at(60),
    status: 'CONFIRMED',
    prisonerName: 'فرامرز آهنکوب',
  },
];

export const officerPins = [
  { accountId: 'a-1', name: 'بهزاد مهرآیین', setAt: at(-9000), locked: true },
  { accountId: 'a-2', name: 'سیمین رودگر', setAt: at(-3000), locked: false },
];
