import { expect, test } from 'vitest';
import { nearest, type Box } from './moving';

const box = (column: number, row: number): Box => ({
  left: column * 100,
  right: column * 100 + 80,
  top: row * 44,
  bottom: row * 44 + 34,
});

test('an arrow leads to the nearest place as the eye sees it, along the row first', () => {
  const places = [box(0, 0), box(3, 1), box(1, 2), box(5, 1)];
  expect(nearest(box(2, 1), 'ArrowRight', places)).toBe(1);
  expect(nearest(box(3, 1), 'ArrowRight', places)).toBe(3);
  expect(nearest(box(1, 1), 'ArrowDown', places)).toBe(2);
  expect(nearest(box(0, 1), 'ArrowUp', places)).toBe(0);
});

test('where nothing lies ahead nothing is found', () => {
  expect(nearest(box(0, 0), 'ArrowLeft', [box(1, 0), box(0, 1)])).toBe(-1);
  expect(nearest(box(0, 0), 'ArrowUp', [])).toBe(-1);
});
