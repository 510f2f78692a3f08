import { expect, test } from 'vitest';
import { lineLevel, Meter } from './measuring';
import type { Sample } from './measuring';

const good: Sample = {
  soundPackets: 100,
  lossIn: 0,
  lossOut: 0,
  rttMs: 40,
  frames: 15,
  newFrames: 30,
  frozen: 0,
  concealed: 0,
  relayed: false,
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

const stats = (more: Record<string, unknown>, frozen: number): RTCStatsReport =>
  new Map<string, Record<string, unknown>>([
    ['v', { type: 'inbound-rtp', kind: 'video', framesDecoded: 15, totalFreezesDuration: frozen }],
    ['a', { type: 'inbound-rtp', kind: 'audio', ...more }],
    [
      'p',
      { type: 'candidate-pair', nominated: true, localCandidateId: 'l', remoteCandidateId: 'r' },
    ],
    ['l', { type: 'local-candidate', candidateType: 'host' }],
    ['r', { type: 'remote-candidate', candidateType: 'relay' }],
  ]) as unknown as RTCStatsReport;

test('shares are of what came since the look before, and a relay is seen from either end', () => {
  const meter = new Meter();
  meter.read(stats({ totalSamplesReceived: 48_000, concealedSamples: 480 }, 1), 0);
  const next = meter.read(
    stats({ totalSamplesReceived: 144_000, concealedSamples: 10_080 }, 1.5),
    2000,
  );
  expect(next).toMatchObject({ concealed: 0.1, frozen: 0.25, newFrames: 0, relayed: true });
});

const sending = (sound: number, picture: number): RTCStatsReport =>
  new Map([
    ['s', { id: 's', type: 'outbound-rtp', packetsSent: sound }],
    ['p', { id: 'p', type: 'outbound-rtp', packetsSent: picture }],
    ['rs', { type: 'remote-inbound-rtp', localId: 's', fractionLost: 0.05 }],
    ['rp', { type: 'remote-inbound-rtp', localId: 'p', fractionLost: 0.5 }],
  ]) as unknown as RTCStatsReport;

test('the loss of each stream counts by what it sent since the look before', () => {
  const meter = new Meter();
  meter.read(sending(100, 100), 0);
  expect(meter.read(sending(190, 110), 2000).lossOut).toBeCloseTo(0.095);
  expect(meter.read(sending(290, 110), 4000).lossOut, 'a silent one not at all').toBeCloseTo(0.05);
  expect(meter.read(sending(290, 110), 6000).lossOut).toBe(0);
});
