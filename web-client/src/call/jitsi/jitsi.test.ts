import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inFalseBrowser } from '../conformance/in-node';
import { conferenceOf, jitsiStage, settingsOf } from '../conformance/jitsi-stage';
import type { JitsiStage } from '../conformance/jitsi-stage';
import type { Open } from '../conformance/stage';
import { seat } from '../fakes';

const edges: readonly Open[] = [
  { from: 'a', to: 'b', picture: true },
  { from: 'b', to: 'a', picture: true },
];
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

async function called(): Promise<JitsiStage> {
  const stage = jitsiStage();
  await stage.open(1, edges);
  await pass(2_000);
  expect(stage.sides.a.media.isUp('b')).toBe(true);
  return stage;
}

beforeEach(() => {
  inFalseBrowser();
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('whoever the server cannot name is neither heard nor shown, whatever they call themselves', async () => {
  const stage = jitsiStage();
  await stage.open(1, [edges[1] as Open]);
  await stage.deployment.intrude('room-1', 'b');
  const member = stage.deployment.memberOf('room-1', 'a');
  stage.sides.b.media.close();
  await pass(10_000);
  expect(member?.remotes.size, 'it is there').toBe(2);
  expect(stage.sides.a.had('b')).toMatchObject({ up: false, sound: false, picture: false });
  expect(member?.asked?.constraints).toEqual({});
});

test('the bridge is asked for the pictures that edges bring, and for none when none are wanted', async () => {
  const stage = jitsiStage();
  await stage.open(1, [
    ...edges,
    { from: 'c', to: 'a', picture: false },
    { from: 'c', to: 'b', picture: true },
  ]);
  await pass(2_000);
  const [me, from] = [
    stage.deployment.memberOf('room-1', 'a'),
    stage.deployment.memberOf('room-1', 'b'),
  ];
  expect(me?.asked).toMatchObject({
    defaultConstraints: { maxHeight: 0 },
    constraints: { [`${from?.id}-v0`]: { maxHeight: 180 } },
  });
  expect(Object.keys(me?.asked?.constraints ?? {})).toHaveLength(1);
  stage.sides.a.media.wantPictures(false);
  expect(me?.asked?.constraints).toEqual({});
});

test('what is sent are copies: the own camera and microphone go on, and each copy is stopped', async () => {
  const stage = await called();
  const before = [...(stage.deployment.memberOf('room-1', 'a')?.locals ?? [])];
  await stage.open(2, edges);
  await pass(2_000);
  const then = [...(stage.deployment.memberOf('room-2', 'a')?.locals ?? [])];
  stage.sides.a.media.close();
  await pass(0);
  expect(before.concat(then).map(({ track }) => track.readyState)).toEqual(Array(4).fill('ended'));
  expect(stage.sides.a.tracks.map((track) => track.readyState)).toEqual(['live', 'live']);
});

test('a fresh token for the conference that one is in changes nothing', async () => {
  const stage = await called();
  stage.sides.a.media.configure(settingsOf(conferenceOf('a', 1, { token: 'fresh' })));
  await pass(5_000);
  expect(stage.deployment.tried).toHaveLength(2);
  expect(stage.sides.a.gone).toEqual([]);
});

test('another room for the same round is gone to, and the one before is left', async () => {
  const stage = await called();
  stage.deployment.tokens.set('other', 'a');
  const other = conferenceOf('a', 1, { token: 'other', room: 'elsewhere' });
  stage.sides.a.media.configure(settingsOf(other));
  await pass(2_000);
  expect(stage.deployment.memberOf('room-1', 'a')).toBeUndefined();
  expect(stage.deployment.memberOf('elsewhere', 'a')).toBeDefined();
  expect(stage.sides.a.had('b')).toMatchObject({ up: false, sound: false, picture: false });
});

test('a round whose conference is not known yet is not carried by that of the round before', async () => {
  const stage = await called();
  const { media } = stage.sides.a;
  const seats = [seat('a', 'FAMILY'), seat('b', 'STATION', { page: 'page-b-1' })];
  media.setRoom({ me: 'a', paths: [], seats, edges: edges.map((one) => ({ ...one, round: 2 })) });
  await pass(5_000);
  expect(stage.deployment.memberOf('room-1', 'a')).toBeUndefined();
  expect(await stage.sent('a')).toEqual({ sound: false, picture: false });
  expect(media.remote('b')).toBeNull();
});

test('of two stays of one seat the newer one is heard, and a new page has to be heard anew', async () => {
  const stage = await called();
  const ghost = stage.deployment.memberOf('room-1', 'b');
  await stage.reload('b');
  await pass(2_000);
  expect(stage.deployment.membersOf('room-1'), 'the old page is still there').toContain(ghost);
  const newest = stage.deployment.memberOf('room-1', 'b');
  const me = stage.deployment.memberOf('room-1', 'a');
  const shown = stage.sides.a.media.remote('b')?.sound.getTracks() as unknown[];
  expect(shown).toEqual(
    [...(me?.remotes ?? [])]
      .filter((one) => one.owner === newest && one.getType() === 'audio')
      .map((one) => one.track),
  );
  expect(stage.sides.a.gone).toEqual(['b']);
  expect(stage.sides.a.links.map(({ up }) => up)).toEqual([true, true]);
});

test('sound that no longer comes is told once as quiet, then as lost, and the level falls', async () => {
  const stage = await called();
  stage.deployment.carries = false;
  await pass(2_500);
  expect(stage.sides.a.quiets).toBe(1);
  expect(stage.sides.a.media.isUp('b')).toBe(true);
  await pass(6_000);
  expect(stage.sides.a.quiets).toBe(1);
  expect(stage.sides.a.links.at(-1)).toEqual({ peer: 'b', round: 1, up: false });
  expect(stage.sides.a.levels.at(-1)).toEqual({ peer: 'b', level: 0 });
});

test('a bridge that is reached says nothing of sound, except of who has the microphone off', async () => {
  const stage = jitsiStage();
  stage.deployment.carries = false;
  await stage.open(1, edges);
  await pass(5_000);
  expect(stage.sides.a.media.isUp('b')).toBe(false);
  await stage.local('b', { audio: false, video: true });
  await pass(2_000);
  expect(stage.sides.a.media.isUp('b')).toBe(true);
});

test('figures are told of the line to the other side alone, and none where nothing was measured', async () => {
  const stage = await called();
  expect(stage.sides.a.measured.at(-1)).toMatchObject({ rttMs: 50, soundPackets: 50 });
  const told = stage.sides.a.measured.length;
  stage.deployment.shut.add('room-1');
  stage.deployment.destroy('room-1');
  await pass(10_000);
  expect(stage.sides.a.measured).toHaveLength(told);
});
