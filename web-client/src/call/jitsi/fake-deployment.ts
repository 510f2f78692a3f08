import { FakeTrack } from '../fakes';
import { Emitter } from './fake-emitter';
import { FakeMember, localOf } from './fake-member';
import type { FakeServer } from './fake-member';
import type { JitsiConnection, JitsiMeet } from './library';

const connectionEvents = [
  'CONNECTION_ESTABLISHED',
  'CONNECTION_FAILED',
  'CONNECTION_DISCONNECTED',
  'CONNECTION_TOKEN_EXPIRED',
] as const;
const conferenceEvents = [
  'CONFERENCE_JOINED',
  'CONFERENCE_FAILED',
  'KICKED',
  'USER_JOINED',
  'USER_LEFT',
  'TRACK_ADDED',
  'TRACK_REMOVED',
] as const;

const names = <T extends string>(all: readonly T[]) =>
  Object.fromEntries(all.map((one) => [one, one])) as { readonly [K in T]: K };

/** A conference server in memory and the library that reaches it, as far as that is documented; it carries nothing. */
export class FakeDeployment implements FakeServer {
  /** Whose each token is; who has none of these is not let in. */
  readonly tokens = new Map<string, string | null>();
  /** Each try to connect, by the (false) clock. */
  readonly tried: { readonly token: string; readonly at: number }[] = [];
  carries = true;
  /** Connections are taken and never answered. */
  silent = false;
  /** Rooms that let nobody in. */
  readonly shut = new Set<string>();
  private readonly rooms = new Map<string, FakeMember[]>();
  private count = 0;

  membersOf(room: string): readonly FakeMember[] {
    return this.rooms.get(room) ?? [];
  }

  /** The newest stay of a seat. */
  memberOf(room: string, seat: string): FakeMember | undefined {
    return this.membersOf(room).findLast((one) => one.identity === seat);
  }

  joined(member: FakeMember): void {
    const { room } = member;
    if (this.shut.has(room)) return member.emit('CONFERENCE_FAILED', 'conference.connectionError');
    const { others } = member;
    this.rooms.set(room, [...others, member]);
    member.emit('CONFERENCE_JOINED');
    for (const other of others) {
      member.emit('USER_JOINED', other.id);
      other.emit('USER_JOINED', member.id);
      for (const local of other.locals) member.gets(other, local);
      for (const local of member.locals) other.gets(member, local);
    }
  }

  left(member: FakeMember): void {
    const { others } = member;
    this.rooms.set(member.room, [...others]);
    for (const other of others) {
      other.loses((remote) => remote.owner === member);
      other.emit('USER_LEFT', member.id);
    }
  }

  /** By the server, for all. */
  destroy(room: string): void {
    const members = this.membersOf(room);
    this.rooms.delete(room);
    for (const member of members) member.emit('CONFERENCE_FAILED', 'conference.destroyed');
  }

  /** One participant's line to the server breaks for good. */
  breakOff(member: FakeMember): void {
    this.left(member);
    member.connection.emit('CONNECTION_FAILED', 'connection.droppedError');
  }

  /** Somebody whom the server cannot name, and who calls themselves by a seat's name. */
  async intrude(room: string, id: string): Promise<void> {
    const member = new FakeMember(this, new Emitter(), { room, id, identity: null });
    for (const kind of ['audio', 'video'] as const)
      await member.addTrack(localOf(new FakeTrack(kind)));
    this.joined(member);
  }

  get library(): JitsiMeet {
    const connect = (token: string): JitsiConnection => this.connection(token);
    return {
      init: () => undefined,
      setLogLevel: () => undefined,
      logLevels: { ERROR: 'error' },
      events: {
        connection: names(connectionEvents),
        conference: names(conferenceEvents),
      },
      JitsiConnection: function made(_: null, token: string) {
        return connect(token);
      } as unknown as JitsiMeet['JitsiConnection'],
      createLocalTracksFromMediaStreams: (given) =>
        given.map(({ track }) => localOf(track as unknown as FakeTrack)),
    };
  }

  private connection(token: string): JitsiConnection {
    const line = new Emitter();
    return {
      addEventListener: line.on,
      connect: () => {
        this.tried.push({ token, at: Date.now() });
        const known = this.tokens.has(token);
        if (this.silent) return;
        if (known) line.emit('CONNECTION_ESTABLISHED');
        else line.emit('CONNECTION_FAILED', 'connection.passwordRequired');
      },
      disconnect: () => line.emit('CONNECTION_DISCONNECTED'),
      initJitsiConference: (room) => {
        const id = `endpoint-${(this.count += 1)}`;
        return new FakeMember(this, line, { room, id, identity: this.tokens.get(token) ?? null });
      },
    };
  }
}
