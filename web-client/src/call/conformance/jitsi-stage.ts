import { media as wire } from '../fakes';
import { FakeDeployment } from '../jitsi/fake-deployment';
import { JitsiMedia } from '../jitsi/jitsi';
import type { Conference, MediaSettings } from '../protocol';
import { Streams } from '../streams';
import { stageOf } from './in-node';
import { Side } from './side';
import type { Id, Stage } from './stage';

/** Where a seat's conference of a round is, as the server would tell it. */
export function conferenceOf(id: Id, round: number, more: Partial<Conference> = {}): Conference {
  return {
    round,
    library: 'https://meet.test/libs/lib-jitsi-meet.min.js',
    service: 'wss://meet.test/xmpp-websocket',
    domain: 'meet.test',
    muc: 'rooms.meet.test',
    room: `room-${round}`,
    token: `token-${id}-${round}`,
    until: new Date(Date.now() + 60 * 60_000).toISOString(),
    ...more,
  };
}

export const settingsOf = (conference: Conference): MediaSettings => ({
  caps: wire.caps,
  iceServers: [],
  relayOnly: false,
  conference,
});

export interface JitsiStage extends Stage {
  readonly deployment: FakeDeployment;
  /** A page is loaded anew; what is left of the old one stays in the conference until its line is missed. */
  readonly reload: (id: Id) => Promise<void>;
  readonly sides: Readonly<Record<Id, Side>>;
}

export function jitsiStage(): JitsiStage {
  const deployment = new FakeDeployment();
  const { library } = deployment;
  const side = (): Side =>
    new Side(
      (events) =>
        new JitsiMedia({
          ...events,
          streams: new Streams(),
          load: () => Promise.resolve(library),
        }),
    );
  const sides = { a: side(), b: side(), c: side() };
  let rounds = 0;
  const leaves = (id: Id, kind: string): boolean =>
    Array.from({ length: rounds }, (_, round) => deployment.membersOf(`room-${round + 1}`))
      .flat()
      .filter((member) => member.identity === id)
      .flatMap((member) => [...member.locals])
      .some(({ track }) => track.kind === kind && track.enabled && track.readyState === 'live');
  const stage = stageOf({
    sides,
    sent: (id) => ({ sound: leaves(id, 'audio'), picture: leaves(id, 'video') }),
    beforeRound: (round) => {
      rounds = Math.max(rounds, round);
      for (const id of ['a', 'b', 'c'] as const) {
        const conference = conferenceOf(id, round);
        deployment.tokens.set(conference.token, id);
        sides[id].media.configure(settingsOf(conference));
      }
    },
  });
  const reload = async (id: Id): Promise<void> => {
    sides[id] = side();
    sides[id].media.configure(settingsOf(conferenceOf(id, rounds)));
    stage.renew(id);
  };
  return { ...stage, deployment, sides, reload };
}
