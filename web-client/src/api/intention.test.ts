import { expect, test } from 'vitest';
import { intention } from './intention';

test('the same act whose answer was lost keeps its key', () => {
  const first = intention('/api/visits', '{"start":"a"}');
  expect(intention('/api/visits', '{"start":"a"}').key).toBe(first.key);
});

test('after an answer the next press means something new', () => {
  const first = intention('/api/visits/1/confirm', '');
  first.settle();
  expect(intention('/api/visits/1/confirm', '').key).not.toBe(first.key);
});

test('another act has another key, and what may be repeated has none', () => {
  const first = intention('/api/visits', '{"start":"b"}');
  expect(intention('/api/visits', '{"start":"c"}').key).not.toBe(first.key);
  expect(intention('/api/requests', '{}').key).toBeNull();
});
