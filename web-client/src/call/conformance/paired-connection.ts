import { FakeConnection } from '../fake-connection';
import type { FakeTrack } from '../fakes';

/** A connection that finds the other end by its descriptions, and carries what that end lets out. */
export class PairedConnection extends FakeConnection {
  private static readonly all = new Map<string, PairedConnection>();
  private readonly name = String(PairedConnection.all.size);
  private other: PairedConnection | undefined;

  constructor(configuration: RTCConfiguration = {}) {
    super(configuration);
    PairedConnection.all.set(this.name, this);
  }

  override async setLocalDescription(): Promise<void> {
    await super.setLocalDescription();
    if (this.localDescription) this.localDescription.sdp = this.name;
  }

  override async setRemoteDescription(description: RTCSessionDescriptionInit): Promise<void> {
    await super.setRemoteDescription(description);
    this.other = PairedConnection.all.get(description.sdp ?? '');
    for (const { receiver } of this.transceivers) this.tellOf(receiver.track);
    if (description.type !== 'answer') return;
    this.becomes('connected');
    this.other?.becomes('connected');
  }

  override getStats(): Promise<Map<string, unknown>> {
    if (this.connectionState === 'connected' && this.other?.lets('audio')) this.soundPackets += 50;
    return super.getStats();
  }

  /** Whether anything leaves it, silence as well. */
  private lets(kind: 'audio' | 'video'): boolean {
    return this.connectionState === 'connected' && this.sends(kind);
  }

  /** Whether a voice or a picture leaves it. */
  tells(kind: 'audio' | 'video'): boolean {
    return (
      this.lets(kind) &&
      this.transceivers.some(({ sender }) => sender.track?.kind === kind && sender.track.enabled)
    );
  }

  private tellOf(track: FakeTrack): void {
    this.dispatchEvent(Object.assign(new Event('track'), { track }));
  }
}
