import { expect, it } from 'vitest';
import { landing } from './account/landing';
import { pieces } from './dev/links';
import { allGood, answer, begin } from './device/checks';
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

it('asks one check after the other', () => {
  const done = [1, 2, 3, 4].reduce((progress) => answer(progress, 'good'), begin);
  expect(done.now).toBe('done');
  expect(allGood(done)).toBe(true);
  expect(allGood(answer(begin, 'bad'))).toBe(false);
});

it('judges the connection by the middle of its answers', () => {
  expect(qualityOf([40, 60, 9000, 50])).toBe(4);
  expect(qualityOf([700, 800, 900, 800])).toBe(2);
  expect(qualityOf([2000, 3000, 2500, 4000])).toBe(1);
});
