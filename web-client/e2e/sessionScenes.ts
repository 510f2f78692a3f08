import type { Page } from '@playwright/test';
import type { Schemas } from '../src/api/types';
import { ok, type Answer, type Scene } from './scene';
import { officer } from './staffFixtures';
import { affected } from './timetableFixtures';

type Plan = Schemas['SessionsOfPrison'];
type Session = Plan['sessions'][number];

const stations = [1, 2, 3, 4, 5, 6].map((number) => ({ id: `s-${number}`, number, name: '' }));

const session = (id: string, more: Partial<Session>): Session => ({
  id,
  oneOff: false,
  weekday: 'SATURDAY',
  everyWeeks: 1,
  week: 0,
  firstStart: '08:30:00',
  slots: 10,
  slotMinutes: 20,
  gapMinutes: 5,
  stations: ['s-1', 's-2', 's-3'],
  groupId: null,
  validFrom: '2026-03-21',
  validUntil: null,
  kinds: ['FAMILY_ONLINE', 'POINT_ONLINE'],
  ...more,
});

const plan: Plan = {
  today: '2026-11-22',
  week: 1403,
  sessions: [
    session('t-1', {}),
    session('t-2', {
      weekday: 'MONDAY',
      everyWeeks: 2,
      groupId: 'g-1',
      stations: ['s-4', 's-5'],
      validUntil: '2027-03-20',
    }),
    session('t-3', {
      weekday: 'WEDNESDAY',
      firstStart: '10:00:00',
      slots: 4,
      slotMinutes: 30,
      stations: ['s-6'],
      kinds: ['LAWYER'],
    }),
    session('t-4', { oneOff: true, validFrom: '2026-12-21', validUntil: '2026-12-21' }),
  ],
  exclusions: [
    {
      id: 'e-1',
      sessionId: null,
      firstDay: '2027-03-21',
      lastDay: '2027-03-24',
      reason: 'نوروز',
    },
    {
      id: 'e-2',
      sessionId: 't-3',
      firstDay: '2026-12-02',
      lastDay: '2026-12-02',
      reason: 'آموزش کارکنان',
    },
  ],
  groups: [{ id: 'g-1', name: 'سالن دو', stations: ['s-4', 's-5'] }],
  stations,
};

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();
const edit = (page: Page) => press(page, /^(تغییر|Change)/);

const people: Schemas['InterpreterRow'][] = [
  { id: 'i-1', name: 'چیمن سروستانی', languages: ['ku'] },
  { id: 'i-2', name: 'یاشار بهاریان', languages: ['az', 'tr', 'psc'] },
];

const scene = (shown: Plan, act?: Scene['act'], interpreters = people): Scene => {
  const answers: Record<string, Answer> = {
    'GET /api/me': ok(officer),
    'GET /api/timetable/prisons/x/sessions': ok(shown),
    'GET /api/timetable/prisons/x/interpreters': ok(interpreters),
    'POST /api/timetable/*': ok(affected),
  };
  return { path: '/timetable/sessions', answers, ...(act && { act }) };
};

export const sessionScenes: Record<string, Scene> = {
  list: scene(plan, (page) => page.getByText('نوروز').waitFor()),
  editing: scene(plan, edit),
  affected: scene(plan, async (page) => {
    await edit(page);
    await press(page, /^(کدام نوبت‌ها|Which visits)/);
    await page.locator('.affected').waitFor();
  }),
  group: scene(plan, (page) => press(page, /^(افزودن گروه|Add a group)$/)),
  exclusion: scene(plan, (page) => press(page, /^(افزودن روز|Leave days)/)),
  interpreter: scene(plan, (page) => press(page, /^(افزودن مترجم|Add an interpreter)$/)),
  empty: scene({ ...plan, sessions: [], exclusions: [], groups: [] }, undefined, []),
};
