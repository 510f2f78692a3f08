import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inFalseBrowser } from '../conformance/in-node';
import { conferenceOf, jitsiStage, settingsOf } from '../conformance/jitsi-stage';
import { Side } from '../conformance/side';
import { seat } from '../fakes';
import { Streams } from '../streams';
import { JitsiMedia } from './jitsi';

const edges = [
  { from: 'a', to: 'b', picture: true },
  { from: 'b', to: 'a', picture: true },
] as const;
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
let page = new EventTarget();

beforeEach(() => {
  page = inFalseBrowser();
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** No pause is shorter than the first, and in a minute there are no more tries than the growing pauses leave room for. */
function expectPatience(tries: readonly number[]): void {
  const pauses = tries.slice(1).map((at, before) => at - (tries[before] ?? 0));
  expect(tries.length).toBeGreaterThan(4);
  expect(tries.length).toBeLessThan(16);
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(400);
  expect(pauses.at(-1)).toBeGreaterThan(5_000);
}

test('a library that does not come is asked for again with growing pauses, and the call is not up meanwhile', async () => {
  const { deployment } = jitsiStage();
  deployment.tokens.set('token-a-1', 'a');
  const tries: number[] = [];
  let comes = false;
  const load = async () => {
    tries.push(Date.now());
    if (!comes) throw new Error('it did not come');
    return deployment.library;
  };
  const side = new Side((events) => new JitsiMedia({ ...events, streams: new Streams(), load }));
  side.media.configure(settingsOf(conferenceOf('a', 1)));
  const seats = [seat('a', 'FAMILY'), seat('b', 'STATION')];
  side.media.setRoom({
    me: 'a',
    paths: [],
    seats,
    edges: edges.map((one) => ({ ...one, round: 1 })),
  });
  await pass(60_000);
  expectPatience(tries);
  expect(side.had('b')).toMatchObject({ up: false, sound: false });
  comes = true;
  side.media.nudge();
  await pass(0);
  expect(deployment.memberOf('room-1', 'a')).toBeDefined();
});

test('a token that is refused is tried again with growing pauses, and a fresh one at once', async () => {
  const stage = jitsiStage();
  await stage.open(1, []);
  stage.deployment.tokens.delete('token-a-1');
  await stage.open(1, edges);
  await pass(60_000);
  const { tried } = stage.deployment;
  expectPatience(tried.filter(({ token }) => token === 'token-a-1').map(({ at }) => at));
  const fresh = conferenceOf('a', 1, { token: 'fresh' });
  stage.deployment.tokens.set('fresh', 'a');
  stage.sides.a.media.configure(settingsOf(fresh));
  await pass(0);
  expect(stage.deployment.memberOf('room-1', 'a')).toBeDefined();
});

test('nobody knocks with a token that has run out', async () => {
  const stage = jitsiStage();
  await stage.open(1, []);
  const until = new Date(Date.now() - 1).toISOString();
  stage.sides.a.media.configure(settingsOf(conferenceOf('a', 1, { until })));
  await stage.open(1, [edges[0]]);
  await pass(30_000);
  expect(stage.deployment.memberOf('room-1', 'a')).toBeUndefined();
  expect(stage.deployment.tried).toHaveLength(1);
});

test('a conference that the server ends is told as lost and entered again while the room wants it', async () => {
  const stage = jitsiStage();
  await stage.open(1, edges);
  await pass(2_000);
  stage.deployment.destroy('room-1');
  await pass(0);
  expect(stage.sides.a.links.at(-1)).toEqual({ peer: 'b', round: 1, up: false });
  expect(stage.sides.a.had('b')).toMatchObject({ up: false, sound: false, picture: false });
  expect(stage.sides.a.quiets).toBe(1);
  await pass(3_000);
  expect(stage.sides.a.links.at(-1)).toEqual({ peer: 'b', round: 1, up: true });
  await stage.open(1, []);
  stage.deployment.destroy('room-1');
  const tried = stage.deployment.tried.length;
  await pass(60_000);
  expect(stage.deployment.tried).toHaveLength(tried);
});

test('a conference that ends again and again is not entered in a hot loop', async () => {
  const stage = jitsiStage();
  await stage.open(1, edges);
  const began = Date.now();
  while (Date.now() < began + 60_000) {
    // oxlint-disable-next-line no-await-in-loop -- as soon as somebody is in
    await pass(100);
    stage.deployment.destroy('room-1');
  }
  expect(stage.deployment.tried.length).toBeLessThan(2 * 16);
});

test.each(['nudge', 'online'])('whose line broke is back at once after %s', async (word) => {
  const stage = jitsiStage();
  await stage.open(1, edges);
  await pass(2_000);
  stage.deployment.shut.add('room-1');
  const member = stage.deployment.memberOf('room-1', 'a');
  if (member) stage.deployment.breakOff(member);
  await pass(20_000);
  expect(stage.deployment.memberOf('room-1', 'a')).toBeUndefined();
  stage.deployment.shut.clear();
  if (word === 'nudge') stage.sides.a.media.nudge();
  else page.dispatchEvent(new Event('online'));
  await pass(1_000);
  expect(stage.deployment.memberOf('room-1', 'a')).toBeDefined();
});

test('a participant that leaves is lost, not gone, while the edges are open', async () => {
  const stage = jitsiStage();
  await stage.open(1, edges);
  await pass(2_000);
  const peer = stage.deployment.memberOf('room-1', 'b');
  if (peer) stage.deployment.left(peer);
  await pass(8_000);
  expect(stage.sides.a.links.at(-1)).toEqual({ peer: 'b', round: 1, up: false });
  expect(stage.sides.a.had('b')).toMatchObject({ sound: false, picture: false });
  expect(stage.sides.a.gone).toEqual([]);
});

test('a conference that is asked for in vain is given up once nobody wants it', async () => {
  const stage = jitsiStage();
  await stage.open(1, []);
  stage.deployment.tokens.clear();
  await stage.open(1, edges);
  await pass(2_000);
  expect(stage.deployment.tried.length).toBeGreaterThan(2);
  stage.sides.a.media.close();
  stage.sides.b.media.close();
  const tried = stage.deployment.tried.length;
  await pass(60_000);
  expect(stage.deployment.tried).toHaveLength(tried);
});
