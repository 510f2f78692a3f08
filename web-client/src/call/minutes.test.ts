import { expect, test } from 'vitest';
import type { Sample } from './measuring';
import { Minutes, type Stats } from './minutes';

const sample: Sample = {
  soundPackets: 100,
  lossIn: 0.02,
  lossOut: 0.01,
  rttMs: 90,
  frames: 15,
  newFrames: 30,
  frozen: 0,
  concealed: 0,
  relayed: true,
  sendKbps: null,
};

/** A socket that can be down, and what it was told. */
function socket() {
  const line = { up: true, said: [] as Stats[] };
  const minutes = new Minutes((stats) => {
    if (line.up) line.said.push(stats);
    return line.up;
  });
  return { line, minutes };
}

const at = (minute: number, look = 0): number => minute * 60_000 + look * 2_000;

test('a minute is said once it is over, in whole thousandths', () => {
  const { line, minutes } = socket();
  for (let look = 0; look < 30; look++)
    minutes.look(at(3, look), { ...sample, frozen: look < 3 ? 1 : 0, concealed: 0.005 }, 'full');
  expect(line.said).toEqual([]);
  minutes.look(at(4), sample, 'full');
  expect(line.said).toEqual([
    {
      t: 'stats',
      minute: 3,
      rung: 'FULL',
      looks: 30,
      lossIn: 20,
      lossOut: 10,
      rtt: 90,
      frames: 900,
      frozen: 100,
      concealed: 5,
      relayed: true,
    },
  ]);
});

test('a change of the rung is said at once, and the rest of the minute with more looks', () => {
  const { line, minutes } = socket();
  minutes.look(at(0, 1), sample, 'full');
  minutes.look(at(0, 2), sample, 'small');
  minutes.look(at(0, 3), sample, 'small');
  minutes.flush();
  expect(line.said.map(({ rung, looks }) => [rung, looks])).toEqual([
    ['SMALL', 2],
    ['SMALL', 3],
  ]);
});

test('what the socket does not take is said when it is back, each minute once', () => {
  const { line, minutes } = socket();
  line.up = false;
  minutes.look(at(1), sample, 'full');
  minutes.look(at(1, 1), sample, 'less');
  minutes.look(at(2), sample, 'less');
  minutes.flush();
  expect(line.said).toEqual([]);
  line.up = true;
  minutes.repeat();
  minutes.repeat();
  expect(line.said.map(({ minute, looks }) => [minute, looks])).toEqual([
    [1, 2],
    [2, 1],
  ]);
});

test('what comes before the start is nobody’s, and figures stay within what the server takes', () => {
  const { line, minutes } = socket();
  minutes.look(-1, sample, 'full');
  minutes.flush();
  expect(line.said).toEqual([]);
  minutes.look(at(0), { ...sample, rttMs: 1e9, newFrames: 1e9, lossIn: 3 }, 'full');
  minutes.flush();
  expect(line.said[0]).toMatchObject({ rtt: 60_000, frames: 3_600, lossIn: 1000 });
});
