import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DirectMedia } from '../direct';
import { media as wire } from '../fakes';
import type { SignalBody } from '../protocol';
import { inFalseBrowser, stageOf } from './in-node';
import { PairedConnection } from './paired-connection';
import { Side } from './side';
import type { Id, Stage } from './stage';
import { statements } from './statements';

function stage(): Stage {
  const made: Record<Id, PairedConnection[]> = { a: [], b: [], c: [] };
  const settings = { caps: wire.caps, iceServers: [], relayOnly: false };
  const side = (id: Id): Side => {
    const makeConnection = (configuration: RTCConfiguration): RTCPeerConnection => {
      const connection = new PairedConnection(configuration);
      made[id].push(connection);
      return connection as unknown as RTCPeerConnection;
    };
    const page = (): string => `page-${id}-1`;
    const signal = (to: string, round: number, body: SignalBody): void =>
      queueMicrotask(() => sides[to as Id].media.hear(id, round, body));
    const one = new Side((events) => new DirectMedia({ ...events, signal, page, makeConnection }));
    one.media.configure(settings);
    return one;
  };
  const sides = { a: side('a'), b: side('b'), c: side('c') };
  return stageOf({
    sides,
    beforeRound: () => undefined,
    sent: (id) => ({
      sound: made[id].some((one) => one.tells('audio')),
      picture: made[id].some((one) => one.tells('video')),
    }),
  });
}

describe('media straight between the pages', () => {
  beforeEach(() => void inFalseBrowser());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test.each(statements)('$name', async ({ run }) => {
    await expect(run(stage())).resolves.toBeUndefined();
  });
});
