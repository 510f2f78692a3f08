import { expect, it } from 'vitest';
import { landing } from './account/landing';
import { pieces } from './dev/links';
import { answer, begin, measured, verdictOf, type Progress, type Result } from './device/checks';
import { qualityOf } from './device/connection';

it('lands where one wanted to go, and never on another site', () => {
  expect(landing('/sign-in?then=%2Fvisits%2F1')).toBe('/visits/1');
  expect(landing('/sign-in')).toBe('/');
  expect(landing('/sign-in?then=//evil.example')).toBe('/');
  expect(landing('/sign-in?then=/%5Cevil.example')).toBe('/');
  expect(landing('/sign-in?then=https://evil.example')).toBe('/');
});

it('finds the links in a message and nothing else', () => {
  const found = pieces('نوبت شما: http://family.localhost:8080/visits/1. خداحافظ');
  expect(found.map((piece) => piece.link)).toEqual([
    undefined,
    'http://family.localhost:8080/visits/1',
    undefined,
  ]);
  expect(pieces('javascript:alert(1)').every((piece) => piece.link === undefined)).toBe(true);
});

const answered = (...results: readonly Result[]): Progress => results.reduce(answer, begin);

it('asks one check after the other', () => {
  expect(answered('good', 'good').now).toBe('speaker');
  const done = answered('good', 'good', 'good', 'good');
  expect(done.now).toBe('done');
  expect(answer(done, 'bad')).toBe(done);
});

it.each([
  [['good', 'good', 'good', 'good'], 'GOOD'],
  [['bad', 'good', 'good', 'good'], 'WEAK'],
  [['good', 'good', 'good', 'weak'], 'WEAK'],
  [['good', 'bad', 'good', 'good'], 'FAILED'],
  [['good', 'good', 'bad', 'good'], 'FAILED'],
  [['good', 'good', 'good', 'bad'], 'FAILED'],
] as const)('of %j it says %s', (results, verdict) => {
  expect(verdictOf(answered(...results))).toBe(verdict);
});

it('takes the line as it was judged', () => {
  const line = { verdict: { grade: 'failed', faults: ['reach'] }, measured: null } as const;
  const done = measured(answered('good', 'good', 'good'), line);
  expect(done).toMatchObject({ now: 'done', results: { internet: 'bad' }, line });
});

it('judges the connection by the middle of its answers', () => {
  expect(qualityOf([40, 60, 9000, 50])).toBe(4);
  expect(qualityOf([700, 800, 900, 800])).toBe(2);
  expect(qualityOf([2000, 3000, 2500, 4000])).toBe(1);
});
