import { expect, test, vi } from 'vitest';
import { fetchTicket, inFalseTime, line, settled, socket, stops } from './socket-harness';

inFalseTime();

test('says hello with a ticket and the page before anything else', async () => {
  socket();
  await settled();
  line.now.last.welcomes();
  expect(line.now.last.sent[0]).toEqual({ t: 'hello', ticket: 'ticket-1', page: 'page-1' });
});

test('answers ping with pong', async () => {
  socket();
  await settled();
  line.now.last.welcomes();
  line.now.last.says({ t: 'ping', now: new Date().toISOString() });
  expect(line.now.last.said('pong')).toHaveLength(1);
});

test('reconnects after 0.5 s, then twice as long, each time with a new ticket', async () => {
  socket();
  await settled();
  line.now.last.closes(1006);
  await vi.advanceTimersByTimeAsync(499);
  expect(line.now.sockets).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(line.now.sockets).toHaveLength(2);
  line.now.last.closes(1001);
  await vi.advanceTimersByTimeAsync(999);
  expect(line.now.sockets).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1);
  line.now.last.opens();
  expect(line.now.last.said('hello')[0]?.ticket).toBe('ticket-3');
});

test('reconnects at once when the network is back', async () => {
  socket();
  await settled();
  line.now.last.closes(1006);
  line.page.dispatchEvent(new Event('online'));
  await settled();
  expect(line.now.sockets).toHaveLength(2);
});

test('closes and reconnects when nothing was heard for 35 s', async () => {
  socket();
  await settled();
  const [first] = line.now.sockets;
  line.now.last.welcomes();
  await vi.advanceTimersByTimeAsync(35_000);
  expect(first?.closed).toBe(true);
  await vi.advanceTimersByTimeAsync(500);
  expect(line.now.sockets).toHaveLength(2);
});

test('stops when the seat was replaced', async () => {
  socket();
  await settled();
  line.now.last.welcomes();
  line.now.last.closes(4001);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(stops).toEqual(['seat.replaced']);
  expect(line.now.sockets).toHaveLength(1);
});

test('asks for a new ticket once when one is refused, then tells with the code', async () => {
  socket();
  await settled();
  line.now.last.closes(4401);
  await vi.advanceTimersByTimeAsync(500);
  line.now.last.says({ t: 'error', id: null, code: 'ticket.late' });
  line.now.last.closes(4401);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(stops).toEqual(['ticket.late']);
});

test('tells at once when the ticket is refused for good, and tries again when only the line failed', async () => {
  fetchTicket.mockRejectedValueOnce(new TypeError('failed to fetch'));
  fetchTicket.mockRejectedValueOnce(Object.assign(new Error('over'), { code: 'visit.over' }));
  socket();
  await settled();
  expect(stops).toEqual([]);
  await vi.advanceTimersByTimeAsync(500);
  expect(stops).toEqual(['visit.over']);
});

test('repeats an unanswered command under the same id after a reconnect, and no answered one', async () => {
  const live = socket();
  await settled();
  line.now.last.welcomes();
  const first = line.now.last;
  const raised = live.command({ t: 'raise', what: 'PROSECUTOR', up: true });
  const ended = live.command({ t: 'end', revision: 3, reason: 'TECHNICAL' });
  first.says({ t: 'done', id: first.said('raise')[0]?.id ?? '', revision: 4 });
  expect(await raised).toBeNull();
  first.closes(1006);
  await vi.advanceTimersByTimeAsync(500);
  line.now.last.welcomes();
  expect(line.now.last.said('raise')).toHaveLength(0);
  expect(line.now.last.said('end')).toEqual(first.said('end'));
  line.now.last.says({ t: 'error', id: first.said('end')[0]?.id ?? '', code: 'visit.transition' });
  expect(await ended).toBe('visit.transition');
});

test('holds a burst back so that the server never sees a flood', async () => {
  const live = socket();
  await settled();
  line.now.last.welcomes();
  const before = line.now.last.sent.length;
  for (let i = 0; i < 90; i++) live.send({ t: 'line', level: 4 });
  expect(line.now.last.sent.length - before).toBe(40);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(line.now.last.sent.length - before).toBe(90);
});
