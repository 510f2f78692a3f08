import { expect, test, vi } from 'vitest';
import { media } from './fakes';
import { down, fetchTicket, inFalseTime, line, settled, socket, stops } from './socket-harness';

inFalseTime();

test('the ticket and the line are asked for side by side', async () => {
  const slow = new EventTarget();
  fetchTicket.mockReturnValueOnce(
    new Promise((give) => slow.addEventListener('comes', () => give('slow'))),
  );
  socket();
  line.now.last.opens();
  expect(line.now.last.said('hello')).toHaveLength(0);
  slow.dispatchEvent(new Event('comes'));
  await settled();
  expect(line.now.last.said('hello')[0]?.ticket).toBe('slow');
});

/** A socket that was welcomed and looks for a new line; its first and its second. */
async function refreshed() {
  const live = socket();
  await settled();
  const first = line.now.last;
  first.welcomes();
  live.freshen();
  await settled();
  return { live, first, second: line.now.last };
}

test('the line that stands is kept until another is welcomed, and let go then without a word', async () => {
  const { live, first, second } = await refreshed();
  expect(first.closed).toBe(false);
  const ended = live.command({ t: 'end', revision: 3, reason: 'TECHNICAL' });
  second.welcomes();
  expect([first.closed, second.closed, down.mock.calls.length]).toEqual([true, false, 1]);
  expect(second.said('end')).toEqual(first.said('end'));
  second.says({ t: 'done', id: second.said('end')[0]?.id ?? '', revision: 4 });
  expect(await ended).toBeNull();
});

test('is tried again every 2.5 s while nothing answers, and the question for a ticket ends with its try', async () => {
  await refreshed();
  const asked = fetchTicket.mock.lastCall?.[0];
  await vi.advanceTimersByTimeAsync(2_500);
  expect(line.now.sockets).toHaveLength(3);
  expect(asked?.aborted).toBe(true);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(line.now.sockets).toHaveLength(5);
  expect(line.now.sockets.slice(1, 4).every((one) => one.closed)).toBe(true);
});

test('a line that stands may wait longer for its welcome', async () => {
  const { second } = await refreshed();
  second.opens();
  await vi.advanceTimersByTimeAsync(9_999);
  expect(line.now.last).toBe(second);
});

test('that the new line took the seat may be heard on the old one first', async () => {
  const { first, second } = await refreshed();
  second.opens();
  first.closes(4001);
  second.says({ t: 'welcome', now: new Date().toISOString(), seat: 'a', media });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(stops).toEqual([]);
  expect([second.closed, line.now.last === second]).toEqual([false, true]);
});

test('another page that takes the seat while a line is looked for has it', async () => {
  const { first } = await refreshed();
  first.closes(4001);
  await settled();
  expect(stops).toEqual(['seat.replaced']);
});
