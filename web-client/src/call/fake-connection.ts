import { FakeTrack } from './fakes';
import { isShut } from './sending';

interface FakeSender {
  track: FakeTrack | null;
  replaceTrack(track: FakeTrack | null): Promise<void>;
  getParameters(): RTCRtpSendParameters;
  setParameters(parameters: RTCRtpSendParameters): Promise<void>;
}

interface FakeTransceiver {
  direction: string;
  readonly sender: FakeSender;
  readonly receiver: { readonly track: FakeTrack };
}

/** An RTCPeerConnection that keeps the signalling state of the W3C's table and carries nothing. */
export class FakeConnection extends EventTarget {
  static readonly made: FakeConnection[] = [];
  /** Whether senders know `active: false`. */
  static get shuts(): boolean {
    return true;
  }
  signalingState: RTCSignalingState = 'stable';
  connectionState: RTCPeerConnectionState = 'new';
  localDescription: { type: RTCSdpType; sdp: string } | null = null;
  remoteDescription: RTCSessionDescriptionInit | null = null;
  readonly transceivers: FakeTransceiver[] = [];
  readonly candidates: RTCIceCandidateInit[] = [];
  soundPackets = 0;
  restarts = 0;
  private serial = 0;
  /** Chromium with `max-bundle` refuses an offer without lines, and then everything else on that connection. */
  private spoilt = false;

  constructor(public configuration: RTCConfiguration = {}) {
    super();
    FakeConnection.made.push(this);
  }

  addTransceiver(
    given: 'audio' | 'video' | FakeTrack,
    init: { direction: string; sendEncodings?: RTCRtpEncodingParameters[] },
  ): FakeTransceiver {
    const kind = typeof given === 'string' ? given : (given.kind as 'audio' | 'video');
    const made = transceiver(kind);
    made.sender.track = typeof given === 'string' ? null : given;
    made.direction = init.direction;
    if (init.sendEncodings) void made.sender.setParameters(parameters(init.sendEncodings));
    this.transceivers.push(made);
    if (this.transceivers.length === 1)
      queueMicrotask(() => this.dispatchEvent(new Event('negotiationneeded')));
    return made;
  }

  getTransceivers = (): FakeTransceiver[] => this.transceivers;
  getSenders = (): FakeSender[] => this.transceivers.map((one) => one.sender);

  setLocalDescription(): Promise<void> {
    this.spoilt ||= this.transceivers.length === 0;
    if (this.spoilt) return Promise.reject(new Error('an offer of nothing'));
    const answering = this.signalingState === 'have-remote-offer';
    this.serial += 1;
    const type = answering ? 'answer' : 'offer';
    this.localDescription = { type, sdp: `${type} ${this.serial}` };
    this.signalingState = answering ? 'stable' : 'have-local-offer';
    return Promise.resolve();
  }

  setRemoteDescription(description: RTCSessionDescriptionInit): Promise<void> {
    if (this.spoilt) return Promise.reject(new Error('an offer of nothing went before'));
    const offer = description.type === 'offer';
    if (!offer && this.signalingState !== 'have-local-offer')
      return Promise.reject(new Error('an answer to no offer'));
    // An offer in have-local-offer rolls this side's own back, as browsers do by themselves.
    this.remoteDescription = description;
    this.signalingState = offer ? 'have-remote-offer' : 'stable';
    if (offer && this.transceivers.length === 0)
      this.transceivers.push(transceiver('audio'), transceiver('video'));
    return Promise.resolve();
  }

  addIceCandidate(candidate: RTCIceCandidateInit): Promise<void> {
    if (!this.remoteDescription) return Promise.reject(new Error('no description yet'));
    this.candidates.push(candidate);
    return Promise.resolve();
  }

  setConfiguration(configuration: RTCConfiguration): void {
    this.configuration = configuration;
  }

  restartIce(): void {
    this.restarts += 1;
    if (this.signalingState === 'stable') this.dispatchEvent(new Event('negotiationneeded'));
  }

  getStats(): Promise<Map<string, unknown>> {
    const packetsReceived = this.soundPackets;
    const sound = { type: 'inbound-rtp', kind: 'audio', packetsReceived, packetsLost: 0 };
    return Promise.resolve(new Map([['sound', sound]]));
  }

  becomes(state: RTCPeerConnectionState): void {
    this.connectionState = state;
    this.dispatchEvent(new Event('connectionstatechange'));
  }

  close(): void {
    this.signalingState = 'closed';
    this.connectionState = 'closed';
  }

  sends(kind: 'audio' | 'video'): boolean {
    return this.transceivers.some(
      ({ sender }) => sender.track?.kind === kind && !isShut(sender as unknown as RTCRtpSender),
    );
  }
}

const parameters = (encodings: RTCRtpEncodingParameters[]) =>
  ({ encodings }) as RTCRtpSendParameters;

function transceiver(kind: 'audio' | 'video'): FakeTransceiver {
  let encodings: RTCRtpEncodingParameters[] = [{}];
  const sender: FakeSender = {
    track: null,
    replaceTrack(track) {
      sender.track = track;
      return Promise.resolve();
    },
    getParameters: () => parameters(encodings),
    setParameters(given) {
      encodings = given.encodings.map((one) =>
        FakeConnection.shuts ? one : { ...one, active: true },
      );
      return Promise.resolve();
    },
  };
  return { direction: 'sendrecv', sender, receiver: { track: new FakeTrack(kind) } };
}

export const makeConnection = (configuration: RTCConfiguration): RTCPeerConnection =>
  new FakeConnection(configuration) as unknown as RTCPeerConnection;
