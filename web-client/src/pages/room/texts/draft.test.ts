import { expect, test } from 'vitest';
import { roomLeft, toSend } from './draft';

test('counts what is left near the limit, as people count characters', () => {
  expect(roomLeft('ا'.repeat(399))).toBeNull();
  expect(roomLeft('ا'.repeat(400))).toBe(100);
  expect(roomLeft('👋'.repeat(500))).toBe(0);
  expect(roomLeft(`${'ا'.repeat(501)}  `)).toBe(-1);
});

test('sends lines and joiners as they are, and no other control characters', () => {
  expect(toSend('  یک\r\nدو\tسه \n')).toBe('یک\nدو سه');
  expect(toSend('می\u200Cآیم')).toBe('می\u200Cآیم');
  expect(toSend('\u0007')).toBe('');
});
