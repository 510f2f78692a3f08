import { expect, test } from 'vitest';
import { fresh, next } from './ladder';
import type { Rung, Stand } from './ladder';
import type { Sample } from './measuring';

/** A look at a link on which nothing is wrong. */
const fine: Sample = {
  soundPackets: 50,
  lossIn: 0,
  lossOut: 0,
  rttMs: 300,
  frames: 1,
  newFrames: 2,
  frozen: 0,
  concealed: 0,
  relayed: false,
  sendKbps: null,
};

/** Looks until it leaves that rung, of a link whose estimate shows no room for the one above. */
function looks(rung: Rung, sendKbps: number): number {
  let stand: Stand = { ...fresh, rung };
  let count = 0;
  for (; stand.rung === rung && count < 100; count++) stand = next(stand, { ...fine, sendKbps });
  return count;
}

test('stills, which never show room, are left sooner than sound alone', () => {
  expect(looks('stills', 40)).toBe(10);
  expect(looks('sound', 30)).toBe(30);
});
