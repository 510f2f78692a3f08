import { expect, test, vi } from 'vitest';
import { room as live } from './fakes';
import { enter, rooms, server } from './room-harness';
import type { Room } from './room-view';

rooms();

const at = (second: number): string => new Date(second * 1000).toISOString();
const says = (id: string, from: string, second: number, text = id): void =>
  server.line.last.says({ t: 'text', id, from, text, at: at(second) });
const ids = (room: Room): string[] => room.getSnapshot().texts.map((one) => one.id);

test('shows each text once, in the order they were written', async () => {
  const room = await enter();
  says('second', 'a', 2);
  says('first', 'b', 1);
  says('second', 'a', 2);
  expect(ids(room)).toEqual(['first', 'second']);
  expect(room.getSnapshot().texts[0]?.writer?.kind).toBe('STATION');
});

test('keeps them over a lost socket, and takes what comes again after it for known', async () => {
  const room = await enter();
  says('first', 'b', 1);
  server.line.last.closes(1006);
  await vi.advanceTimersByTimeAsync(600);
  server.line.last.welcomes();
  server.line.last.says({ t: 'room', ...live({ revision: 2 }) });
  says('first', 'b', 1);
  says('missed', 'b', 2);
  expect(ids(room)).toEqual(['first', 'missed']);
});

test('knows who wrote also after they have left', async () => {
  const room = await enter();
  says('first', 'b', 1);
  server.line.last.says({ t: 'room', ...live({ revision: 2, seats: [] }) });
  expect(room.getSnapshot().texts[0]?.writer?.name).toBe('b');
  says('later', 'nobody', 2);
  expect(room.getSnapshot().texts[1]?.writer).toBeNull();
});

test('sends a text, and answers a refusal to the writer without telling it as the last act', async () => {
  const room = await enter();
  const answer = room.write('hello');
  const [command] = server.line.last.said('say');
  expect(command?.text).toBe('hello');
  server.line.last.says({ t: 'error', id: command?.id ?? '', code: 'text.nobody' });
  expect(await answer).toBe('text.nobody');
  expect(room.getSnapshot().problem).toBeNull();
});

test('says it again under the same id when the line broke before the answer', async () => {
  const room = await enter();
  const answer = room.write('hello');
  const [first] = server.line.last.said('say');
  server.line.last.closes(1006);
  await vi.advanceTimersByTimeAsync(600);
  server.line.last.welcomes();
  expect(server.line.last.said('say')).toEqual([first]);
  server.line.last.says({ t: 'done', id: first?.id ?? '', revision: 1 });
  expect(await answer).toBeNull();
});
