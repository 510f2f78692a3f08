import { expect, test } from 'vitest';
import { speak } from '../../../util/speaking';
import { emptySession, sessionOf, typedOf } from './sessionForm';
import type { Plan, Session } from './sessionWords';

speak('fa');

const plan: Plan = {
  today: '2026-11-22',
  week: 1403,
  sessions: [],
  exclusions: [],
  groups: [],
  stations: [{ id: 's-1', number: 1, name: '' }],
};

const typed = { ...emptySession(), stations: ['s-1'] };

test('what is typed in Persian digits becomes a session from today on', () => {
  expect(sessionOf(typed, plan)).toMatchObject({
    weekday: 'SATURDAY',
    everyWeeks: 1,
    firstStart: '09:00',
    slots: 8,
    slotMinutes: 20,
    gapMinutes: null,
    validFrom: '2026-11-22',
    validUntil: null,
  });
});

test('every second week counts from the week of the anchor', () => {
  const every = { ...typed, everyWeeks: '۲' };
  expect(sessionOf({ ...every, weeksAhead: 0 }, plan)?.week).toBe(1);
  expect(sessionOf({ ...every, weeksAhead: 1 }, plan)?.week).toBe(0);
});

test('nothing is sent while a part is missing or wrong', () => {
  for (const wrong of [
    { stations: [] },
    { kinds: [] },
    { firstStart: '۹' },
    { slots: '' },
    { gap: 'x' },
    { until: 'soon' },
    { oneOff: true, from: '' },
  ])
    expect(sessionOf({ ...typed, ...wrong }, plan)).toBeNull();
});

test('a session that is opened and saved stays as it is', () => {
  const session: Session = {
    id: 't-1',
    oneOff: false,
    weekday: 'MONDAY',
    everyWeeks: 3,
    week: 2,
    firstStart: '09:05:00',
    slots: 4,
    slotMinutes: 30,
    gapMinutes: 0,
    stations: ['s-1'],
    groupId: null,
    validFrom: '2026-10-01',
    validUntil: '2027-03-20',
    kinds: ['LAWYER'],
  };
  const { id: _, ...same } = session;
  expect(sessionOf(typedOf(session, plan), plan)).toEqual({ ...same, firstStart: '09:05' });
});
