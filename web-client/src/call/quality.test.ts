import { expect, test } from 'vitest';
import { lineLevel, Meter } from './measuring';
import type { Sample } from './measuring';

const good: Sample = {
  soundPackets: 100,
  lossIn: 0,
  lossOut: 0,
  rttMs: 40,
  frames: 15,
  sendKbps: null,
};

const report = (packetsReceived: number, packetsLost: number): RTCStatsReport =>
  new Map([
    ['a', { type: 'inbound-rtp', kind: 'audio', packetsReceived, packetsLost }],
  ]) as unknown as RTCStatsReport;

test('the level falls with loss, delay and a standing picture, and is 0 without sound', () => {
  expect(lineLevel(good, true)).toBe(4);
  expect(lineLevel({ ...good, frames: 1 }, true)).toBe(3);
  expect(lineLevel({ ...good, lossIn: 0.06 }, true)).toBe(2);
  expect(lineLevel({ ...good, rttMs: 1500 }, true)).toBe(1);
  expect(lineLevel(good, false)).toBe(0);
});

test('samples are differences of the totals', () => {
  const meter = new Meter();
  expect(meter.read(report(50, 0), 0).soundPackets).toBe(50);
  expect(meter.read(report(140, 10), 2000)).toMatchObject({ soundPackets: 90, lossIn: 0.1 });
});
