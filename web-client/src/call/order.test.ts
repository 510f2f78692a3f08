import { expect, test } from 'vitest';
import { room as live, seat } from './fakes';
import { enter, rooms, server, soundComes } from './room-harness';

rooms();

test('says a warning once, and also to who was away when it was given', async () => {
  const at = new Date(Date.now() - 30_000).toISOString();
  const warned = { reason: 'FILMING', at } as const;
  const room = await enter(live({ warned }));
  expect(room.getSnapshot().notice).toMatchObject({ kind: 'WARNED_FILMING', number: 1 });
  server.line.last.says({ t: 'room', ...live({ warned, revision: 2 }) });
  expect(room.getSnapshot().notice?.number).toBe(1);
});

test('says no warning of long ago', async () => {
  const at = new Date(Date.now() - 10 * 60_000).toISOString();
  const room = await enter(live({ warned: { reason: 'RULES', at } }));
  expect(room.getSnapshot().notice).toBeNull();
});

test('sends no sound while an officer keeps it silent, and what the person wished afterwards', async () => {
  const seats = [seat('a', 'FAMILY', { muted: true }), seat('b', 'STATION')];
  const room = await enter(live({ seats }));
  expect(room.getSnapshot().local).toMatchObject({ audio: false, muted: true });
  expect(server.line.last.said('state').at(-1)).toMatchObject({ audio: false });
  room.setAudio(true);
  expect(room.getSnapshot().local.audio).toBe(false);
  server.line.last.says({ t: 'room', ...live({ revision: 2 }) });
  expect(room.getSnapshot().local).toMatchObject({ audio: true, muted: false });
  expect(server.line.last.said('state').at(-1)).toMatchObject({ audio: true });
});

test('plays nothing of a side that an officer keeps silent', async () => {
  const seats = [seat('a', 'FAMILY'), seat('b', 'STATION', { muted: true })];
  const room = await enter(live({ seats }));
  await soundComes();
  expect(room.getSnapshot().remotes.get('b')).toMatchObject({ sound: null, up: true });
  server.line.last.says({ t: 'room', ...live({ revision: 2 }) });
  expect(room.getSnapshot().remotes.get('b')?.sound).not.toBeNull();
});
