import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CarriedMedia } from './carriers';
import { conferenceOf, settingsOf } from './conformance/jitsi-stage';
import { inFalseBrowser } from './conformance/in-node';
import { FakeConnection, makeConnection } from './fake-connection';
import { camera, room } from './fakes';
import { FakeDeployment } from './jitsi/fake-deployment';
import { JitsiMedia } from './jitsi/jitsi';
import type { JitsiOptions } from './jitsi/jitsi';

const { made } = FakeConnection;
const pass = (ms = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const gone = vi.fn<(peer: string) => void>();
const open = vi.fn<(options: JitsiOptions) => Promise<JitsiMedia>>();
let deployment = new FakeDeployment();
const nothing = (): void => undefined;

function carried(): CarriedMedia {
  const told = {
    link: nothing,
    quality: nothing,
    measured: nothing,
    quiet: nothing,
    seen: nothing,
  };
  const media = new CarriedMedia({
    ...told,
    gone,
    signal: nothing,
    connected: nothing,
    changed: nothing,
    page: () => 'page-a',
    makeConnection,
    openConference: open,
  });
  media.configure(settingsOf(conferenceOf('a', 1)));
  media.setLocal(camera(), { audio: true, video: true });
  return media;
}

const direct = room();
const conference = room({ carrier: 'CONFERENCE' });

beforeEach(() => {
  inFalseBrowser();
  made.length = 0;
  gone.mockReset();
  deployment = new FakeDeployment();
  for (const round of [1, 2]) deployment.tokens.set(`token-a-${round}`, 'a');
  const { library } = deployment;
  const load = () => Promise.resolve(library);
  open.mockReset().mockImplementation(async (options) => new JitsiMedia({ ...options, load }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a room that names no carrier is direct at once, and a conference is never fetched for it', async () => {
  const media = carried();
  media.setRoom(direct);
  expect(made).toHaveLength(1);
  await pass(5_000);
  expect(open).not.toHaveBeenCalled();
  expect(media.remote('b')).not.toBeNull();
});

test('a room that becomes a conference is closed straight and opened there, in the same streams', async () => {
  const media = carried();
  media.setRoom(direct);
  const remote = media.remote('b');
  media.setRoom(conference);
  expect(made[0]?.signalingState).toBe('closed');
  expect(gone).toHaveBeenCalledExactlyOnceWith('b');
  await pass();
  expect(deployment.memberOf('room-1', 'a')?.locals.size).toBe(2);
  expect(media.remote('b')).toBe(remote);
});

test('a conference that becomes direct is left before the first connection is made', async () => {
  const media = carried();
  media.setRoom(conference);
  await pass();
  const remote = media.remote('b');
  media.setRoom(direct);
  await pass();
  expect(deployment.memberOf('room-1', 'a')).toBeUndefined();
  expect(made).toHaveLength(1);
  expect(media.remote('b')).toBe(remote);
});

test('what was said while the conference was fetched holds once it is there', async () => {
  const media = carried();
  media.setRoom(conference);
  media.setLocal(camera(), { audio: true, video: false });
  media.configure(settingsOf(conferenceOf('a', 1, { room: 'other' })));
  await pass();
  const kinds = [...(deployment.memberOf('other', 'a')?.locals ?? [])].map((one) => one.getType());
  expect(kinds).toEqual(['audio']);
});

test('a room that is direct again before the conference was fetched never enters it', async () => {
  const media = carried();
  media.setRoom(conference);
  media.setRoom(direct);
  await pass(5_000);
  expect(deployment.tried).toEqual([]);
  expect(media.remote('b')).not.toBeNull();
});

test('what could not be fetched is asked for again, with pauses', async () => {
  open.mockRejectedValue(new Error('no line'));
  const media = carried();
  media.setRoom(conference);
  await pass(30_000);
  expect(media.isUp('b')).toBe(false);
  expect(open.mock.calls.length).toBeGreaterThan(3);
  expect(open.mock.calls.length).toBeLessThan(12);
  media.close();
  const asked = open.mock.calls.length;
  await pass(30_000);
  expect(open).toHaveBeenCalledTimes(asked);
});

test('closing ends both, also what is still being fetched', async () => {
  const media = carried();
  media.setRoom(conference);
  media.close();
  await pass(5_000);
  expect(deployment.tried).toEqual([]);
  const other = carried();
  other.setRoom(conference);
  await pass();
  other.close();
  await pass();
  expect(deployment.memberOf('room-1', 'a')).toBeUndefined();
});
