import { expect, test } from 'vitest';
import { fresh, lesser, mostFor, next, pictureOf, rungs } from './ladder';
import type { Rung, Stand } from './ladder';
import type { Sample } from './measuring';
import type { MediaCaps } from './protocol';

const caps: MediaCaps = { width: 640, height: 360, frameRate: 20, videoKbps: 350, audioKbps: 32 };

/** With headers, of twenty-five packets of sound a second and a tenth of the picture, and what both sides report. */
const onTheWay = (rung: Rung): number => {
  const { videoKbps, audioKbps } = pictureOf(rung, caps);
  return audioKbps + 12 + 5 + 1.1 * videoKbps;
};

interface Link {
  readonly kbps: number;
  /** Lost on the way whatever is sent, 0 to 1. */
  readonly loss?: number;
  readonly rttMs?: number;
}

/** What a browser would see of a link that is sent this much: full queues, then losses, and an estimate of its own. */
function seen({ kbps, loss = 0, rttMs = 80 }: Link, rung: Rung): Sample {
  // Above the rest the encoder itself follows the browser's estimate.
  const sent =
    rung === 'full' ? Math.min(onTheWay('full'), Math.max(kbps, onTheWay('less'))) : onTheWay(rung);
  const over = Math.max(0, sent - kbps);
  return {
    soundPackets: 100,
    lossIn: 0,
    lossOut: Math.min(1, loss + over / sent),
    rttMs: rttMs + (over > 0 ? 800 : 0),
    frames: 15,
    newFrames: 30,
    frozen: 0,
    concealed: 0,
    relayed: false,
    sendKbps: Math.min(0.95 * kbps, 1.5 * sent),
  };
}

/** The rungs a line stood on, look by look of two seconds. */
function walk(link: (look: number) => Link, looks: number): readonly Rung[] {
  const stood: Rung[] = [];
  let stand: Stand = fresh;
  for (let look = 0; look < looks; look++) {
    stand = next(stand, seen(link(look), stand.rung));
    stood.push(stand.rung);
  }
  return stood;
}

const changes = (stood: readonly Rung[]): number =>
  stood.filter((rung, index) => index > 0 && rung !== stood[index - 1]).length;

const tenMinutes = 300;

test.each([
  [1000, 'full'],
  [500, 'full'],
  [200, 'full'],
  [160, 'less'],
  [100, 'small'],
  [70, 'stills'],
  [50, 'sound'],
  [20, 'sound'],
] as const)('on a link of %i kbit/s it comes to stay at %s', (kbps, rung) => {
  const stood = walk(() => ({ kbps }), tenMinutes);
  // By then it is there most of the time, whatever it tries in between.
  const late = stood.slice(100);
  expect(late.filter((one) => one === rung).length).toBeGreaterThan(0.85 * late.length);
  expect(changes(late)).toBeLessThanOrEqual(10);
});

test('what a link never carries is tried more and more seldom', () => {
  const stood = walk(() => ({ kbps: 100 }), 3 * tenMinutes);
  const thirds = [0, 1, 2].map((n) => changes(stood.slice(n * tenMinutes, (n + 1) * tenMinutes)));
  expect(thirds[2]).toBeLessThanOrEqual(10);
  expect(thirds[2]).toBeLessThanOrEqual(thirds[0] ?? 0);
});

test('when a link breaks down it fits within four seconds', () => {
  const stood = walk((look) => ({ kbps: look < 30 ? 800 : 60 }), 40);
  expect(stood[29]).toBe('full');
  expect(onTheWay(stood[31] ?? 'full')).toBeLessThanOrEqual(60);
});

test('it goes up one rung at a time, none before ten seconds of good line', () => {
  const stood = walk((look) => ({ kbps: look < 20 ? 30 : 900 }), 80);
  expect(stood[19]).toBe('sound');
  const ups = stood.flatMap((rung, look) =>
    look > 19 && rung !== stood[look - 1] ? [[look, rung]] : [],
  );
  expect(ups.map(([, rung]) => rung)).toEqual(['stills', 'small', 'less', 'full']);
  expect(ups[0]?.[0]).toBeGreaterThanOrEqual(24);
});

test('a link that loses one packet in twenty but has room keeps its picture', () => {
  expect(new Set(walk(() => ({ kbps: 500, loss: 0.05, rttMs: 300 }), tenMinutes))).toEqual(
    new Set(['full']),
  );
});

test('what chance makes of one packet in twenty changes nothing', () => {
  // Shares of a link that lost 5 % all the time, as looks of few packets showed them.
  const shares = [0.02, 0.12, 0.05, 0, 0.15, 0.03, 0.11, 0.12, 0.04, 0.01, 0.07, 0.09, 0, 0.03];
  let stand: Stand = { ...fresh, rung: 'less' };
  for (let look = 0; look < tenMinutes; look++) {
    const sample = seen({ kbps: 200, rttMs: 300 }, 'less');
    stand = next(stand, { ...sample, lossOut: shares[look % shares.length] ?? 0, sendKbps: 120 });
    expect(['full', 'less']).toContain(stand.rung);
  }
});

test('a long way there is no queue, a way that grows is', () => {
  expect(walk(() => ({ kbps: 500, rttMs: 700 }), 30).at(-1)).toBe('full');
  const grows: Stand = [80, 90, 2200].reduce(
    (stand, rttMs) => next(stand, { ...seen({ kbps: 500 }, 'full'), rttMs }),
    fresh,
  );
  expect(grows.rung).not.toBe('full');
});

test('a way that has become longer for good is no queue for long', () => {
  let stand: Stand = fresh;
  for (let look = 0; look < 20; look++) stand = next(stand, seen({ kbps: 500, rttMs: 5 }, 'full'));
  // Another cell: much less room, and a third of a second there and back.
  const stood: Rung[] = [];
  for (let look = 0; look < 45; look++) {
    stand = next(stand, seen({ kbps: 100, loss: 0.05, rttMs: 350 }, stand.rung));
    stood.push(stand.rung);
  }
  const late = stood.slice(15);
  expect(late.filter((rung) => rung === 'small').length).toBeGreaterThan(0.9 * late.length);
});

test('a single bad look changes nothing', () => {
  const bad = { ...seen({ kbps: 500 }, 'full'), sendKbps: 90 };
  const once = next(fresh, bad);
  expect(once.rung).toBe('full');
  expect(next(next(once, seen({ kbps: 500 }, 'full')), bad).rung).toBe('full');
  expect(next(once, bad).rung).toBe('less');
});

test('an unstable link goes down often enough and comes up seldom', () => {
  // Half a minute of room, half a minute of none, as in a valley.
  const stood = walk((look) => ({ kbps: Math.floor(look / 15) % 2 === 0 ? 400 : 45 }), tenMinutes);
  expect(changes(stood)).toBeLessThanOrEqual(60);
  const tooMuch = stood.filter(
    (rung, look) => Math.floor(look / 15) % 2 === 1 && look % 15 > 2 && onTheWay(rung) > 45,
  );
  expect(tooMuch.length).toBeLessThanOrEqual(stood.length / 20);
});

test('each rung sends less than the one above, and none more than the caps', () => {
  const poor: MediaCaps = { width: 320, height: 144, frameRate: 8, videoKbps: 30, audioKbps: 12 };
  for (const rung of rungs) {
    const { height, frameRate, videoKbps, audioKbps } = pictureOf(rung, poor);
    expect([height <= 144, frameRate <= 8, videoKbps <= 30, audioKbps <= 12]).not.toContain(false);
  }
  const sent = rungs.map(onTheWay);
  expect(sent).toEqual(sent.toSorted((one, another) => another - one));
});

test('officials give way to the other side, and still hear', () => {
  expect(mostFor(true, 'small', 3)).toBe('full');
  expect(mostFor(false, 'full', 2)).toBe('less');
  expect(mostFor(false, 'less', 2)).toBe('less');
  expect(mostFor(false, 'small', 2)).toBe('sound');
  // Nobody but the officer is there, as while they see who it is.
  expect(mostFor(false, null, 1)).toBe('full');
  expect(lesser('less', 'sound')).toBe('sound');
});
