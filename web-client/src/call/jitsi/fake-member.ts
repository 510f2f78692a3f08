import { FakeTrack } from '../fakes';
import { Emitter } from './fake-emitter';
import type { JitsiConference, JitsiLocalTrack } from './library';

export interface FakeLocal extends JitsiLocalTrack {
  readonly track: FakeTrack;
  member: { removeTrack: (track: JitsiLocalTrack) => Promise<void> } | null;
}

/** What one participant gets of another's track. */
class FakeRemote {
  readonly track: FakeTrack;
  packets = 0;
  readonly owner: FakeMember;
  readonly local: FakeLocal;
  constructor(owner: FakeMember, local: FakeLocal) {
    this.owner = owner;
    this.local = local;
    this.track = new FakeTrack(local.getType());
  }
  getTrack = (): MediaStreamTrack => this.track as unknown as MediaStreamTrack;
  getType = (): 'audio' | 'video' => this.local.getType();
  isLocal = (): boolean => false;
  getParticipantId = (): string => this.owner.id;
  getSourceName = (): string => `${this.owner.id}-${this.getType() === 'audio' ? 'a0' : 'v0'}`;
}

interface Asked {
  readonly constraints: Readonly<Record<string, { readonly maxHeight: number }>>;
}

/** What a participant needs of the server it is at. */
export interface FakeServer {
  readonly carries: boolean;
  readonly membersOf: (room: string) => readonly FakeMember[];
  readonly joined: (member: FakeMember) => void;
  readonly left: (member: FakeMember) => void;
}

/** One participant, which is one side's conference object. */
export class FakeMember extends Emitter implements JitsiConference {
  readonly locals = new Set<FakeLocal>();
  readonly remotes = new Set<FakeRemote>();
  asked: Asked | null = null;
  readonly deployment: FakeServer;
  readonly room: string;
  readonly id: string;
  readonly identity: string | null;
  readonly connection: Emitter;

  constructor(
    deployment: FakeServer,
    connection: Emitter,
    given: { room: string; id: string; identity: string | null },
  ) {
    super();
    this.deployment = deployment;
    this.connection = connection;
    this.room = given.room;
    this.id = given.id;
    this.identity = given.identity;
  }

  get others(): readonly FakeMember[] {
    return this.deployment.membersOf(this.room).filter((one) => one !== this);
  }

  join = (): void => this.deployment.joined(this);
  leave = async (): Promise<void> => this.deployment.left(this);
  setSenderVideoConstraint = async (): Promise<void> => undefined;
  setReceiverConstraints = (asked: Asked): void => void (this.asked = asked);
  getConnectionState = (): string | null => (this.others.length > 0 ? 'connected' : null);

  getParticipantById = (id: string) => {
    const member = this.others.find((one) => one.id === id);
    return member && { getIdentity: () => identityOf(member.identity) };
  };

  getActivePeerConnection = () =>
    this.others.length > 0 ? { getStats: async () => this.report() } : null;

  addTrack = async (track: JitsiLocalTrack): Promise<void> => {
    const local = track as FakeLocal;
    local.member = this;
    this.locals.add(local);
    this.emit('TRACK_ADDED', Object.assign(local, { isLocal: () => true }));
    if (this.deployment.membersOf(this.room).includes(this))
      for (const other of this.others) other.gets(this, local);
  };

  removeTrack = async (track: JitsiLocalTrack): Promise<void> => {
    this.locals.delete(track as FakeLocal);
    for (const other of this.others) other.loses((remote) => remote.local === track);
  };

  gets(owner: FakeMember, local: FakeLocal): void {
    const remote = new FakeRemote(owner, local);
    this.remotes.add(remote);
    this.emit('TRACK_ADDED', remote);
  }

  loses(which: (remote: FakeRemote) => boolean): void {
    for (const remote of [...this.remotes].filter((one) => which(one))) {
      this.remotes.delete(remote);
      this.emit('TRACK_REMOVED', remote);
    }
  }

  private report(): RTCStatsReport {
    const path = { type: 'candidate-pair', nominated: true, currentRoundTripTime: 0.05 };
    const entries = new Map<string, object>([['path', path]]);
    for (const remote of this.remotes) {
      if (this.deployment.carries && remote.local.track.readyState === 'live') remote.packets += 50;
      const { packets: packetsReceived, track } = remote;
      const figures = { packetsReceived, trackIdentifier: track.id, kind: track.kind };
      entries.set(track.id, { type: 'inbound-rtp', ...figures });
    }
    return entries as unknown as RTCStatsReport;
  }
}

const identityOf = (id: string | null) => (id === null ? undefined : { user: { id } });

/** A local track as the library makes it. */
export function localOf(track: FakeTrack): FakeLocal {
  const one: FakeLocal = {
    track,
    member: null,
    getTrack: () => track as unknown as MediaStreamTrack,
    getType: () => track.kind as 'audio' | 'video',
    mute: async () => void (await later(() => (track.enabled = false))),
    unmute: async () => void (await later(() => (track.enabled = true))),
    dispose: async () => {
      await one.member?.removeTrack(one);
      track.stop();
    },
  };
  return one;
}

/** The library does such things one after another. */
const later = (then: () => unknown): Promise<unknown> => Promise.resolve().then(then);
