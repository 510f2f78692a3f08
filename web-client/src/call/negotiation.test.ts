import { expect, test, vi } from 'vitest';
import { FakeConnection } from './fake-connection';
import { Negotiation } from './negotiation';
import type { SignalBody } from './protocol';

interface Side {
  readonly connection: FakeConnection;
  readonly negotiation: Negotiation;
  readonly said: SignalBody[];
}

function side(polite: boolean): Side {
  const connection = new FakeConnection();
  const said: SignalBody[] = [];
  const negotiation = new Negotiation({
    connection: connection as unknown as RTCPeerConnection,
    polite,
    gone: new AbortController().signal,
    send: (body) => void said.push(body),
    beforeAnswer: () => undefined,
    afterAnswer: () => undefined,
  });
  return { connection, negotiation, said };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Lets both sides hear each other until neither has anything to say. */
async function talk(one: Side, other: Side): Promise<void> {
  await settled();
  while (one.said.length + other.said.length > 0) {
    const [fromOne, fromOther] = [one.said.splice(0), other.said.splice(0)];
    for (const body of fromOne) other.negotiation.hear(body);
    for (const body of fromOther) one.negotiation.hear(body);
    // oxlint-disable-next-line no-await-in-loop -- each round answers the one before
    await settled();
  }
}

test('when two offers cross the polite side takes its own back', async () => {
  const [impolite, polite] = [side(false), side(true)];
  impolite.connection.addTransceiver('audio', { direction: 'sendrecv' });
  polite.connection.addTransceiver('audio', { direction: 'sendrecv' });
  await talk(impolite, polite);
  expect(impolite.connection.signalingState).toBe('stable');
  expect(polite.connection.signalingState).toBe('stable');
  expect(polite.connection.remoteDescription?.type).toBe('offer');
  expect(impolite.connection.remoteDescription?.type).toBe('answer');
});

test('candidates of an ignored offer are forgiven', async () => {
  const impolite = side(false);
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  impolite.connection.addTransceiver('audio', { direction: 'sendrecv' });
  await settled();
  impolite.negotiation.hear({ description: { type: 'offer', sdp: 'crossed' } });
  impolite.negotiation.hear({ candidate: { candidate: 'c' } });
  await settled();
  expect(impolite.connection.signalingState).toBe('have-local-offer');
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});

test('an offer that was never answered is made again, and a second answer is harmless', async () => {
  const [impolite, polite] = [side(false), side(true)];
  impolite.connection.addTransceiver('audio', { direction: 'sendrecv' });
  await settled();
  impolite.negotiation.restart();
  await talk(impolite, polite);
  expect(polite.connection.remoteDescription?.sdp).toBe('offer 2');
  expect(impolite.connection.signalingState).toBe('stable');
});

test('a candidate waits for the description before it', async () => {
  const polite = side(true);
  polite.negotiation.hear({ description: { type: 'offer', sdp: 'o' } });
  polite.negotiation.hear({ candidate: { candidate: 'c' } });
  await settled();
  expect(polite.connection.candidates).toEqual([{ candidate: 'c' }]);
});
