import type { Sample } from './measuring';
import type { MediaCaps } from './protocol';

/**
 * How much of a picture goes out beside the sound, the most first. `full` is what the caps allow; `stills` is about one
 * picture a second, which a thin line thins out further; `sound` is sound alone. Sound itself is never given up here.
 */
export const rungs = ['full', 'less', 'small', 'stills', 'sound'] as const;
export type Rung = (typeof rungs)[number];

/** One rung: the picture's lines, pictures a second and kilobits a second, and the sound's kilobits a second. */
export interface Picture {
  readonly height: number;
  readonly frameRate: number;
  readonly videoKbps: number;
  readonly audioKbps: number;
}

const pictures: Readonly<Record<Exclude<Rung, 'full'>, Picture>> = {
  less: { height: 180, frameRate: 15, videoKbps: 100, audioKbps: 24 },
  small: { height: 180, frameRate: 10, videoKbps: 40, audioKbps: 24 },
  stills: { height: 180, frameRate: 1, videoKbps: 12, audioKbps: 24 },
  sound: { height: 180, frameRate: 1, videoKbps: 0, audioKbps: 24 },
};

/** What goes out on a rung; no rung is more than the caps. */
export function pictureOf(rung: Rung, caps: MediaCaps): Picture {
  if (rung === 'full') return caps;
  const one = pictures[rung];
  return {
    height: Math.min(one.height, caps.height),
    frameRate: Math.min(one.frameRate, caps.frameRate),
    videoKbps: Math.min(one.videoKbps, caps.videoKbps),
    audioKbps: Math.min(one.audioKbps, caps.audioKbps),
  };
}

/**
 * With less room than this the rung below does better: what it sends arrives whole. It is less than the rung sends at
 * most, for an encoder follows the browser's estimate, and that falls short of a link which loses packets.
 */
export const leastKbps: Readonly<Record<Rung, number>> = {
  full: 190,
  less: 85,
  small: 45,
  stills: 38,
  sound: 0,
};

/** Where a line stands, and what it has seen; counts are looks of two seconds. */
export interface Stand {
  readonly rung: Rung;
  readonly bad: number;
  readonly good: number;
  /** Good looks in a row that it takes to go up. */
  readonly patience: number;
  /** Looks since it went up last; null while it has not, or since it went down. */
  readonly since: number | null;
  /** Share of packets lost, smoothed: one look holds too few of them to say. Null before the first. */
  readonly loss: number | null;
  /** The shortest way there and back of late, in milliseconds: what is longer stands in a queue. */
  readonly shortestMs: number;
}

const firstPatience = 5;
const mostPatience = 60;
const hopeless = 6;
const blind = 2;
/** Falling back within this many looks means that going up was a mistake. */
const mistake = 15;
/** As long as this on one rung, and the line has become another one. */
const settled = 90;

/** At first all is sent: most lines carry it. */
export const fresh: Stand = {
  rung: 'full',
  bad: 0,
  good: 0,
  patience: firstPatience,
  since: null,
  loss: null,
  shortestMs: Infinity,
};

/** How much of the smoothed loss is the newest look's; what was lost before a step down is soon no matter any more. */
const newest = 0.3;
const newestWhenLess = 0.5;
const smoothed = (loss: number | null, seen: number): number =>
  loss === null ? seen : loss + (seen < loss ? newestWhenLess : newest) * (seen - loss);

/** How much of what the way is longer now is believed to be the way itself: a phone that changes its cell gets another. */
const growing = 0.2;
const shortest = (before: number, { rttMs }: Sample): number => {
  if (rttMs === 0) return before;
  return before > rttMs ? rttMs : before + growing * (rttMs - before);
};

type Weather = 'good' | 'fair' | 'poor' | 'bad' | 'awful';
/** How much each look says for going down; at two it is done. */
const against: Readonly<Record<Weather, number>> = {
  good: 0,
  fair: 0,
  poor: 0.4,
  bad: 1,
  awful: 2,
};

/**
 * Packets lost at random say little of the room, and sound and picture outlive one in twenty: what tells is a queue. Nor does
 * a low estimate say much by itself: the encoder follows it, and it recovers only while there is something to send.
 */
function weather(rung: Rung, sample: Sample, loss: number, shortestMs: number): Weather {
  const room = sample.sendKbps ?? Infinity;
  const queuedMs = sample.rttMs - Math.min(shortestMs, sample.rttMs);
  const least = leastKbps[rung];
  if (sample.lossOut > 0.2 || queuedMs > 1500) return 'awful';
  if (loss > 0.12 || room < least / 2 || queuedMs > 500) return 'bad';
  if (room < least) return 'poor';
  return loss < 0.08 && queuedMs < 200 ? 'good' : 'fair';
}

const below = (rung: Rung): Rung => rungs[rungs.indexOf(rung) + 1] ?? 'sound';
const above = (rung: Rung): Rung => rungs[rungs.indexOf(rung) - 1] ?? 'full';

/**
 * The most that fits into the room and is less than now, two rungs at once: an estimate that falls, falls too far, and
 * whoever sends nearly nothing never learns of more.
 */
function fitting(rung: Rung, room: number): Rung {
  const [one, two] = [below(rung), below(below(rung))];
  return leastKbps[one] <= room ? one : two;
}

/**
 * How many good looks it takes: more is not tried soon without a sign of room, for each try costs what there is. Stills
 * show no sign of room, however much there is: a picture that moves is tried sooner from there.
 */
function patienceOf({ rung, patience }: Stand, room: number): number {
  if (room >= leastKbps[above(rung)]) return patience;
  return Math.min((rung === 'stills' ? blind : hopeless) * patience, mostPatience);
}

/**
 * One look further. Down after two bad looks, at once when the line breaks down, and then to what fits; up by one rung
 * after a run of good ones. Whoever falls again right after going up waits twice as long the next time, so that a
 * picture that cannot stay does not come and go.
 */
export function next(stand: Stand, sample: Sample): Stand {
  const { rung } = stand;
  const loss = smoothed(stand.loss, sample.lossOut);
  const now = weather(rung, sample, loss, stand.shortestMs);
  const seen = {
    ...stand,
    loss,
    shortestMs: shortest(stand.shortestMs, sample),
    bad: against[now] > 0 ? stand.bad + against[now] : 0,
    good: now === 'good' ? stand.good + 1 : now === 'fair' ? stand.good : 0,
    since: stand.since === null ? null : stand.since + 1,
    patience: (stand.since ?? 0) > settled ? firstPatience : stand.patience,
  };
  if (rung !== 'sound' && seen.bad >= 2) return down(seen, now, sample);
  if (rung !== 'full' && seen.good >= patienceOf(seen, sample.sendKbps ?? Infinity))
    return { ...seen, rung: above(rung), bad: 0, good: 0, since: 0 };
  return seen;
}

function down(seen: Stand, now: Weather, sample: Sample): Stand {
  const again = seen.since !== null && seen.since <= mistake;
  return {
    ...seen,
    rung: now === 'awful' ? fitting(seen.rung, sample.sendKbps ?? Infinity) : below(seen.rung),
    patience: again ? Math.min(2 * seen.patience, mostPatience) : seen.patience,
    bad: 0,
    good: 0,
    since: null,
  };
}

/**
 * The most that one of several lines may carry, for they share one upload: the picture to the other side goes first, and
 * officials need to hear above all. Follows the line to the other side, which stands still by itself, so that nothing
 * here comes and goes either.
 *
 * @param toOther whether it is the line to the other side of the visit
 * @param other where that line stands, null when there is none
 * @param lines how many lines carry the picture
 */
export function mostFor(toOther: boolean, other: Rung | null, lines: number): Rung {
  if (toOther || lines === 1) return 'full';
  if (other === null) return 'less';
  return rungs.indexOf(other) >= rungs.indexOf('small') ? 'sound' : 'less';
}

/** The lesser of two. */
export const lesser = (one: Rung, another: Rung): Rung =>
  rungs.indexOf(one) > rungs.indexOf(another) ? one : another;
