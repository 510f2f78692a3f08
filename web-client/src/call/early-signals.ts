import type { SeatId, SignalBody } from './protocol';

export interface EarlySignal {
  readonly round: number;
  readonly body: SignalBody;
}

/** Enough for one offer with its candidates. */
const heldAtMost = 40;

/** Signals of a page or a round that no `room` has named yet: they wait until one does. */
export class EarlySignals {
  private readonly held = new Map<SeatId, readonly EarlySignal[]>();

  hold(from: SeatId, signal: EarlySignal): void {
    this.held.set(from, [...(this.held.get(from) ?? []), signal].slice(-heldAtMost));
  }

  take(from: SeatId): readonly EarlySignal[] {
    const held = this.held.get(from) ?? [];
    this.held.delete(from);
    return held;
  }

  clear(): void {
    this.held.clear();
  }
}
