import { expect, test } from 'vitest';
import type { Room } from './room-view';
import { Rounds } from './rounds';

interface Told {
  readonly rounds: Rounds;
  /** Everything that happened, in its order. */
  readonly log: string[];
}

function round(refused: Readonly<Record<string, string>> = {}): Told {
  const log: string[] = [];
  const open = (visit: string): Room => {
    log.push(`open ${visit}`);
    const room: Partial<Room> = {
      subscribe: () => () => undefined,
      getSnapshot: () => ({ phase: 'live' }) as never,
      join: () => {
        log.push(`join ${visit}`);
        return Promise.resolve(refused[visit] ?? null);
      },
      leave: () => {
        log.push(`leave ${visit}`);
        return Promise.resolve();
      },
      close: () => void log.push(`close ${visit}`),
    };
    return room as Room;
  };
  return { rounds: new Rounds(open), log };
}

test('makes the first one ready and joins nobody before being told to', () => {
  const { rounds, log } = round();
  rounds.offer(['a', 'b']);
  expect(log).toEqual(['open a']);
  expect(rounds.getSnapshot()).toMatchObject({ visit: null, next: 'a' });
});

test('leaves one before joining the next, whose connection stands ready', async () => {
  const { rounds, log } = round();
  rounds.offer(['a', 'b', 'c']);
  await rounds.go();
  await rounds.go();
  expect(log).toEqual(['open a', 'join a', 'open b', 'leave a', 'join b', 'open c']);
  expect(rounds.getSnapshot()).toMatchObject({ visit: 'b', next: 'c' });
});

test('comes to nobody twice', async () => {
  const { rounds } = round();
  rounds.offer(['a']);
  await rounds.go();
  await rounds.leave();
  rounds.offer(['a']);
  expect(rounds.getSnapshot()).toMatchObject({ visit: null, next: null });
});

test('makes another one ready when the first no longer waits', () => {
  const { rounds, log } = round();
  rounds.offer(['a', 'b']);
  rounds.offer(['b']);
  expect(log).toEqual(['open a', 'close a', 'open b']);
});

test('says why somebody could not be joined and goes on to the next', async () => {
  const { rounds, log } = round({ a: 'visit.confidential' });
  rounds.offer(['a', 'b']);
  await rounds.go();
  expect(rounds.getSnapshot()).toMatchObject({ visit: null, code: 'visit.confidential' });
  expect(log.slice(-2)).toEqual(['close a', 'open b']);
  expect(rounds.getSnapshot().next).toBe('b');
});

test('one press is one step', async () => {
  const { rounds, log } = round();
  rounds.offer(['a', 'b']);
  await Promise.all([rounds.go(), rounds.go()]);
  expect(log).toEqual(['open a', 'join a', 'open b']);
});

test('gives everything up when the page goes', async () => {
  const { rounds, log } = round();
  rounds.offer(['a', 'b']);
  await rounds.go();
  rounds.close();
  expect(log.slice(-2)).toEqual(['close a', 'close b']);
});
