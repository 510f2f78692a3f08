import { expect, test } from 'vitest';
import { isDecided, saying, sent, undecided, type Affected } from './deciding';

const visit = (id: string) => ({ id, start: '', end: '', stationNumber: 1, prisoner: null });
const affected: Affected = { count: 2, held: 0, visits: [visit('a'), visit('b')] };

test('a change is decided when each visit is, or all are', () => {
  expect(isDecided(affected, undecided)).toBe(false);
  expect(isDecided(affected, { all: 'MOVE', each: {} })).toBe(true);
  const one = saying(undecided, 'a', 'KEEP');
  expect(isDecided(affected, one)).toBe(false);
  expect(isDecided(affected, saying(one, 'b', 'CANCEL'))).toBe(true);
  expect(saying(one, 'a', null)).toEqual(undecided);
});

test('visits that are not listed need a word for all', () => {
  const more = { ...affected, count: 3 };
  const listed = saying(saying(undecided, 'a', 'KEEP'), 'b', 'KEEP');
  expect(isDecided(more, listed)).toBe(false);
  expect(isDecided(more, { ...listed, all: 'MOVE' })).toBe(true);
});

test('with nobody affected nothing is asked', () => {
  const nobody = { count: 0, held: 0, visits: [] };
  expect(isDecided(nobody, undecided)).toBe(true);
  expect(sent(nobody, undecided).all).toBe('KEEP');
});
