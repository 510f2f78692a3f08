import { expect, test, vi } from 'vitest';
import { browser, direct, enter, inFalseTime, link, made, settled, signal } from './direct-harness';

inFalseTime();

test('the link is up when sound packets arrive and down when they stay away', async () => {
  const media = direct();
  enter(media);
  const [connection] = made;
  connection?.becomes('connected');
  await vi.advanceTimersByTimeAsync(500);
  expect(link).not.toHaveBeenCalled();
  if (connection) connection.soundPackets = 25;
  await vi.advanceTimersByTimeAsync(500);
  expect(link).toHaveBeenLastCalledWith('b', 1, true);
  await vi.advanceTimersByTimeAsync(8_000);
  expect(link).toHaveBeenLastCalledWith('b', 1, false);
});

test.each([0, 500, 1_700, 3_200, 3_600])(
  'a path that breaks %i ms after the last sound is told, however often a new one is asked for',
  async (afterMs) => {
    enter(direct());
    const [connection] = made;
    connection?.becomes('connected');
    if (connection) connection.soundPackets = 25;
    await vi.advanceTimersByTimeAsync(500);
    expect(link).toHaveBeenLastCalledWith('b', 1, true);
    await vi.advanceTimersByTimeAsync(afterMs);
    connection?.becomes('disconnected');
    await vi.advanceTimersByTimeAsync(8_000);
    expect(connection?.restarts).toBeGreaterThan(0);
    expect(link).toHaveBeenLastCalledWith('b', 1, false);
  },
);

test('who ignores an offer that crossed says the own one again: it may have been lost with a line', async () => {
  const media = direct();
  enter(media);
  await settled();
  signal.mockReset();
  media.hear('b', 1, { description: { type: 'offer', sdp: 'crossing', toPage: 'page-a' } });
  await settled();
  expect(signal.mock.calls.map(([, , body]) => body.description?.type)).toEqual(['offer']);
  expect(made[0]?.signalingState).toBe('have-local-offer');
});

test('asks for a new path on failure and when the network is back', async () => {
  enter(direct());
  await settled();
  made[0]?.becomes('failed');
  browser.page.dispatchEvent(new Event('online'));
  expect(made[0]?.restarts).toBe(2);
});

test('an offer without an answer is made again when the socket is back, though sound still flowed', async () => {
  const media = direct();
  enter(media);
  const [connection] = made;
  connection?.becomes('connected');
  if (connection) connection.soundPackets = 25;
  await vi.advanceTimersByTimeAsync(500);
  expect(link).toHaveBeenLastCalledWith('b', 1, true);
  if (connection) connection.signalingState = 'stable';
  browser.page.dispatchEvent(new Event('online'));
  await settled();
  signal.mockReset();
  media.nudge();
  await settled();
  expect(signal.mock.calls.map(([, , body]) => body.description?.type)).toEqual(['offer']);
});
