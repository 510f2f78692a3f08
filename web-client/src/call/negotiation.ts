import type { SignalBody, SignalCandidate, SignalDescription } from './protocol';
import { askForVoice } from './opus';
import { warn } from './warn';

export interface NegotiationOptions {
  readonly connection: RTCPeerConnection;
  readonly polite: boolean;
  readonly gone: AbortSignal;
  readonly send: (body: SignalBody) => void;
  /** Called before an answer is made, to say what this side sends. */
  readonly beforeAnswer: () => void;
  /** Called when an answer stands: from then on a browser lets its senders be limited. */
  readonly afterAnswer: () => void;
}

/**
 * The W3C's "perfect negotiation" on one connection: when two offers cross, the polite side takes its own back. Signals
 * are handled one after another, so that a candidate never overtakes the description it belongs to.
 */
export class Negotiation {
  private readonly options: NegotiationOptions;
  private makingOffer = false;
  private ignoredOffer = false;
  private turn: Promise<void> = Promise.resolve();

  constructor(options: NegotiationOptions) {
    this.options = options;
    const { connection, gone: signal } = options;
    connection.addEventListener('negotiationneeded', () => void this.offer(), { signal });
    const found = ({ candidate }: RTCPeerConnectionIceEvent) => {
      if (candidate) options.send({ candidate: candidate.toJSON() });
    };
    connection.addEventListener('icecandidate', found, { signal });
  }

  /**
   * Asks for a new path. An offer that was never answered is made and sent again. A side that lays out no lines waits for the
   * other's first offer: its own would hold nothing, and a browser that refuses such a one takes no description ever after.
   */
  restart(): void {
    const { connection } = this.options;
    if (connection.signalingState === 'closed' || connection.getTransceivers().length === 0) return;
    connection.restartIce();
    // In the stable state restartIce itself asks for a negotiation.
    if (connection.signalingState === 'have-local-offer') void this.offer();
  }

  hear(body: SignalBody): void {
    this.turn = this.turn
      .then(() => this.handle(body))
      .catch((error: unknown) => {
        if (this.options.connection.signalingState !== 'closed') warn('Signal refused', error);
      });
  }

  /** Sends this side's description, if there is one, with the paths found so far. */
  private describe(): void {
    const description = this.options.connection.localDescription;
    if (description)
      this.options.send({
        description: { type: description.type, sdp: askForVoice(description.sdp) },
      });
  }

  private async offer(): Promise<void> {
    const { connection } = this.options;
    try {
      this.makingOffer = true;
      await connection.setLocalDescription();
      this.describe();
    } catch (error) {
      if (connection.signalingState !== 'closed') warn('Offer failed', error);
    } finally {
      this.makingOffer = false;
    }
  }

  private async handle(body: SignalBody): Promise<void> {
    if (this.options.connection.signalingState === 'closed') return;
    if (body.description) await this.described(body.description);
    else if (body.candidate) await this.offered(body.candidate);
  }

  private async described({ type, sdp }: SignalDescription): Promise<void> {
    const { connection, polite } = this.options;
    const collision =
      type === 'offer' && (this.makingOffer || connection.signalingState !== 'stable');
    this.ignoredOffer = !polite && collision;
    if (this.ignoredOffer) {
      // Who makes an offer of their own may never have seen this one: it was sent while their line was broken.
      if (!this.makingOffer) this.describe();
      return;
    }
    // The answer to an offer that was sent twice comes twice.
    if (type === 'answer' && connection.signalingState !== 'have-local-offer') return;
    await connection.setRemoteDescription({ type, sdp });
    if (type !== 'offer') return;
    this.options.beforeAnswer();
    await connection.setLocalDescription();
    this.describe();
    this.options.afterAnswer();
  }

  private async offered(candidate: SignalCandidate): Promise<void> {
    try {
      await this.options.connection.addIceCandidate(candidate);
    } catch (error) {
      // Candidates of an offer that was ignored belong to nothing.
      if (!this.ignoredOffer) throw error;
    }
  }
}
