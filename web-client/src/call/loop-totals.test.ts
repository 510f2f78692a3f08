import { expect, test } from 'vitest';
import { LoopTotals } from './loop-totals';

const report = (...entries: object[]) =>
  new Map(entries.map((entry, at) => [String(at), entry])) as unknown as RTCStatsReport;

const pair = (currentRoundTripTime: number, availableOutgoingBitrate?: number) =>
  report({
    type: 'candidate-pair',
    nominated: true,
    currentRoundTripTime,
    availableOutgoingBitrate,
  });

const came = (
  second: number,
  packetsReceived: number,
  packetsLost: number,
  bytesReceived: number,
) =>
  report({
    type: 'inbound-rtp',
    timestamp: 1000 * second,
    packetsReceived,
    packetsLost,
    bytesReceived,
  });

test('nothing that arrives is no measure', () => {
  const totals = new LoopTotals();
  totals.look(pair(0.1), report());
  expect(totals.measure(true)).toBeNull();
});

test('loss is of all, delay is half of the middle round trip, the rate is what there is room for', () => {
  const totals = new LoopTotals();
  totals.look(pair(0.2, 300_000), came(1, 50, 0, 10_000));
  totals.look(pair(0.3, 400_000), came(2, 100, 5, 20_000));
  totals.look(pair(3, 250_000), came(3, 180, 20, 30_000));
  expect(totals.measure(true)).toEqual({ relayed: true, loss: 0.1, delayMs: 150, kbps: 250 });
});

test('where the browser tells no room, the rate is what arrived once it had settled', () => {
  const totals = new LoopTotals();
  for (let second = 0; second <= 6; second++) totals.look(pair(0.1), came(second, 10, 0, 1000));
  totals.look(pair(0.1), came(8, 100, 0, 51_000));
  expect(totals.measure(false)).toMatchObject({ relayed: false, kbps: 200 });
});
