import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inFalseBrowser } from '../conformance/in-node';
import { conferenceOf, jitsiStage } from '../conformance/jitsi-stage';
import { media as wire } from '../fakes';
import { conferenceOptions, connectionOptions } from './options';

beforeEach(() => {
  inFalseBrowser();
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('nobody is met straight, and no server but the deployment is asked', () => {
  const options = { ...connectionOptions(conferenceOf('a', 1)), ...conferenceOptions(wire.caps) };
  expect(options).toMatchObject({ p2p: { enabled: false, stunServers: [] } });
  expect(connectionOptions(conferenceOf('a', 1))).toMatchObject({ p2p: { stunServers: [] } });
  expect(JSON.stringify(options)).not.toMatch(/analytics|callstats|gravatar/i);
});

test('the server is told which room is meant, beside what its address already says', () => {
  const service = 'wss://meet.test/xmpp-websocket?shard=2';
  expect(connectionOptions(conferenceOf('a', 1, { service }))).toMatchObject({
    serviceUrl: `${service}&room=room-1`,
  });
});

test('what goes out is no more than the caps allow', () => {
  expect(conferenceOptions(wire.caps)).toMatchObject({
    disableSimulcast: true,
    audioQuality: { opusMaxAverageBitrate: 24_000 },
    videoQuality: { vp8: { maxBitratesVideo: { low: 200_000, standard: 200_000 } } },
  });
});

test('a server that takes the connection and never answers is given up, and tried again', async () => {
  const { deployment, sides, open } = jitsiStage();
  deployment.silent = true;
  await open(1, [{ from: 'a', to: 'b', picture: true }]);
  await vi.advanceTimersByTimeAsync(19_000);
  expect(deployment.tried).toHaveLength(2);
  deployment.silent = false;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(sides.b.media.isUp('a')).toBe(true);
});
