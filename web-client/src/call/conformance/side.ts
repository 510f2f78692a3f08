import { FakeStream, FakeTrack } from '../fakes';
import type { Sample } from '../measuring';
import type { CallMedia, MediaEvents } from '../media';
import type { LineLevel } from '../protocol';
import type { Had, Id } from './stage';

/** One side of a conformance run in Node: what it was told, and what is seen of its media. */
export class Side {
  readonly links: { peer: string; round: number; up: boolean }[] = [];
  readonly levels: { peer: string; level: LineLevel }[] = [];
  readonly gone: string[] = [];
  readonly measured: Sample[] = [];
  quiets = 0;
  connects = 0;
  /** Its own camera and microphone. */
  readonly tracks = [new FakeTrack('audio'), new FakeTrack('video')];
  readonly stream = new FakeStream(this.tracks) as unknown as MediaStream;
  private readonly known: MediaStream[] = [];
  readonly media: CallMedia;

  constructor(make: (events: Omit<MediaEvents, 'signal'>) => CallMedia) {
    this.media = make({
      link: (peer, round, up) => void this.links.push({ peer, round, up }),
      quality: (peer, level) => void this.levels.push({ peer, level }),
      gone: (peer) => void this.gone.push(peer),
      measured: (sample) => void this.measured.push(sample),
      quiet: () => void (this.quiets += 1),
      connected: () => void (this.connects += 1),
      seen: () => undefined,
      changed: () => undefined,
    });
    this.media.setLocal(this.stream, { audio: true, video: true });
  }

  had(from: Id): Had {
    const remote = this.media.remote(from);
    if (remote && !this.known.includes(remote.sound)) this.known.push(remote.sound);
    return {
      up: this.media.isUp(from),
      sound: (remote?.sound.getTracks().length ?? 0) > 0,
      picture: (remote?.picture.getTracks().length ?? 0) > 0,
      streams: remote && this.known.indexOf(remote.sound),
    };
  }
}
