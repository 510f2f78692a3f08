import { expect, it } from 'vitest';
import { urgencyOf } from './Timer';

it.each([
  [14 * 60_000, 'calm'],
  [5 * 60_000 + 1, 'calm'],
  [5 * 60_000, 'soon'],
  [60_001, 'soon'],
  [60_000, 'now'],
  [-1, 'now'],
])('with %i ms left it is %s', (ms, urgency) => expect(urgencyOf(ms)).toBe(urgency));
