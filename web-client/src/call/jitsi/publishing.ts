import { warn } from '../warn';
import type { JitsiConference, JitsiLocalTrack, JitsiMeet } from './library';

/** What is to go out just now: the app's own tracks, which are never given away. */
export interface Wanted {
  readonly audio: MediaStreamTrack | null;
  readonly video: MediaStreamTrack | null;
}

interface Published {
  readonly source: MediaStreamTrack;
  readonly copy: MediaStreamTrack;
  readonly local: JitsiLocalTrack;
}

const kinds = ['audio', 'video'] as const;
type Kind = (typeof kinds)[number];

/**
 * What one side gives to a conference. The library stops the tracks that it is done with, so it gets copies; and since it
 * needs some time to take one out, a copy that may not flow any more falls silent and dark at once.
 */
export class Publishing {
  private readonly library: JitsiMeet;
  private readonly conference: JitsiConference;
  private readonly published = new Map<Kind, Published>();
  private wanted: Wanted = { audio: null, video: null };
  private speaks = true;
  private closed = false;
  private turn: Promise<void> = Promise.resolve();

  constructor(library: JitsiMeet, conference: JitsiConference) {
    this.library = library;
    this.conference = conference;
  }

  /** A muted microphone goes on sending silence, so that the path is known to live. */
  set(wanted: Wanted, speaks: boolean): void {
    this.wanted = wanted;
    this.speaks = speaks;
    this.hold();
    if (kinds.some((kind) => this.differs(kind))) this.turn = this.turn.then(() => this.settle());
  }

  close(): void {
    this.closed = true;
    this.wanted = { audio: null, video: null };
    for (const { copy } of this.published.values()) copy.stop();
    this.turn = this.turn.then(() => this.settle());
  }

  private differs(kind: Kind): boolean {
    return (this.published.get(kind)?.source ?? null) !== this.wanted[kind];
  }

  private hold(): void {
    for (const [kind, { copy, source, local }] of this.published) {
      const flows = this.wanted[kind] === source;
      if (kind === 'video') copy.enabled = flows;
      else (flows && this.speaks ? local.unmute() : local.mute()).catch(() => undefined);
    }
  }

  private async settle(): Promise<void> {
    for (const kind of kinds) if (this.differs(kind)) await this.replace(kind);
  }

  /** One after another: the library takes one track of each kind. */
  private async replace(kind: Kind): Promise<void> {
    try {
      await this.withdraw(kind);
      const source = this.wanted[kind];
      if (source && !this.closed) await this.publish(kind, source);
    } catch {
      // Asked for again with the next look at the line.
      warn(`The conference did not take ${kind}`);
      await this.withdraw(kind).catch(() => undefined);
    }
  }

  private async withdraw(kind: Kind): Promise<void> {
    const published = this.published.get(kind);
    this.published.delete(kind);
    try {
      await published?.local.dispose();
    } finally {
      published?.copy.stop();
    }
  }

  private async publish(kind: Kind, source: MediaStreamTrack): Promise<void> {
    const copy = source.clone();
    const given = { track: copy, stream: new MediaStream([copy]), mediaType: kind };
    const [local] = this.library.createLocalTracksFromMediaStreams([
      kind === 'video'
        ? { ...given, sourceType: 'camera', videoType: 'camera' }
        : { ...given, sourceType: 'mic' },
    ]);
    if (!local) throw new Error('No track was made');
    this.published.set(kind, { source, copy, local });
    this.hold();
    await this.conference.addTrack(local);
  }
}
