import type { RemoteMedia } from '../../src/call/media';

/** Every connection of this page, whoever makes it. */
export const connections: RTCPeerConnection[] = [];

window.RTCPeerConnection = new Proxy(RTCPeerConnection, {
  construct(target, given: [RTCConfiguration?]) {
    const made = new target(...given);
    connections.push(made);
    return made;
  },
});

/** The false microphone beeps once a second. */
const soundHoldsMs = 2_500;
const pictureHoldsMs = 1_000;

/** Plays what comes from one seat, and sees whether pictures are really decoded and sound has energy. */
export class Watching {
  private readonly remote: RemoteMedia;
  private energy = 0;
  /** When each track was last heard or seen: what came of the one before says nothing of the one that is shown. */
  private readonly at = new Map<MediaStreamTrack | undefined, number>();

  constructor(remote: RemoteMedia) {
    this.remote = remote;
    const video = document.createElement('video');
    const audio = document.createElement('audio');
    video.muted = video.autoplay = audio.autoplay = true;
    video.srcObject = remote.picture;
    audio.srcObject = remote.sound;
    document.body.append(video, audio);
    const seen = (): void => {
      this.at.set(remote.picture.getTracks()[0], performance.now());
      video.requestVideoFrameCallback(seen);
    };
    video.requestVideoFrameCallback(seen);
    setInterval(() => void this.listen(), 250);
  }

  watches({ sound }: RemoteMedia): boolean {
    return this.remote.sound === sound;
  }

  get sounds(): boolean {
    return this.came(this.remote.sound, soundHoldsMs);
  }

  get moves(): boolean {
    return this.came(this.remote.picture, pictureHoldsMs);
  }

  private came(stream: MediaStream, withinMs: number): boolean {
    const [track] = stream.getTracks();
    return track !== undefined && performance.now() - (this.at.get(track) ?? -Infinity) < withinMs;
  }

  private async listen(): Promise<void> {
    const [track] = this.remote.sound.getTracks();
    if (!track) return;
    const reports = await Promise.all(connections.map((one) => one.getStats()));
    let energy = 0;
    for (const report of reports)
      report.forEach((entry: Record<string, unknown>) => {
        if (entry['trackIdentifier'] === track.id) energy += Number(entry['totalAudioEnergy'] ?? 0);
      });
    if (energy > this.energy) this.at.set(track, performance.now());
    this.energy = energy;
  }
}
