import { expect, test } from 'vitest';
import { partOf } from './parting';

const inbound = { type: 'inbound-rtp', packetsReceived: 5 };
const report = new Map<string, object>([
  ['path', { type: 'candidate-pair' }],
  ['out', { type: 'outbound-rtp' }],
  ['theirs', { ...inbound, trackIdentifier: 'one' }],
  ['other', { ...inbound, trackIdentifier: 'two' }],
  ['older', { ...inbound, trackId: 'entry' }],
  ['nameless', inbound],
  ['entry', { type: 'track', trackIdentifier: 'three' }],
]) as unknown as RTCStatsReport;

const inboundOf = (...tracks: string[]): string[] => {
  const found: string[] = [];
  partOf(report, tracks).forEach((entry: { type: string }, id: string) => {
    if (entry.type === 'inbound-rtp') found.push(id);
  });
  return found;
};

test('of what comes in only the named tracks count, also where a browser keeps the name apart', () => {
  expect(inboundOf('one')).toEqual(['theirs']);
  expect(inboundOf('two', 'three')).toEqual(['other', 'older']);
  expect(inboundOf()).toEqual([]);
});

test('the path and what goes out belong to every part', () => {
  expect(partOf(report, []).get('path')).toEqual({ type: 'candidate-pair' });
  expect(partOf(report, []).get('out')).toEqual({ type: 'outbound-rtp' });
});
