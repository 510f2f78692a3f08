import type { LineMeasure } from './line-verdict';

type Entry = Record<string, unknown>;
const figure = (entry: Entry, name: string): number => Number(entry[name] ?? 0);

interface Arrived {
  readonly at: number;
  readonly bytes: number;
}

/** The first looks see the sender find out how much it may send. */
const settling = 6;

/** Adds up what looks at both ends of a loop say. */
export class LoopTotals {
  private received = 0;
  private lost = 0;
  private room: number | null = null;
  private readonly arrived: Arrived[] = [];
  private readonly roundTrips: number[] = [];

  look(out: RTCStatsReport, back: RTCStatsReport): void {
    out.forEach((entry: Entry) => {
      if (entry['type'] !== 'candidate-pair' || entry['nominated'] !== true) return;
      const seconds = figure(entry, 'currentRoundTripTime');
      if (seconds > 0) this.roundTrips.push(1000 * seconds);
      const bits = figure(entry, 'availableOutgoingBitrate');
      if (bits > 0) this.room = bits / 1000;
    });
    let [received, lost, bytes, at] = [0, 0, 0, 0];
    back.forEach((entry: Entry) => {
      if (entry['type'] !== 'inbound-rtp') return;
      received += figure(entry, 'packetsReceived');
      lost += Math.max(0, figure(entry, 'packetsLost'));
      bytes += figure(entry, 'bytesReceived') + figure(entry, 'headerBytesReceived');
      at = figure(entry, 'timestamp');
    });
    [this.received, this.lost] = [received, lost];
    this.arrived.push({ at, bytes });
  }

  /** Null when nothing arrived. */
  measure(relayed: boolean): LineMeasure | null {
    if (this.received === 0) return null;
    return {
      relayed,
      loss: this.lost / (this.received + this.lost),
      // There and back again takes twice around: to the relay, to this page, and the same way back.
      delayMs: middle(this.roundTrips) / 2,
      kbps: Math.max(this.room ?? 0, this.arrivedKbps()),
    };
  }

  private arrivedKbps(): number {
    const first = this.arrived[Math.min(settling, this.arrived.length - 1)];
    const last = this.arrived[this.arrived.length - 1];
    if (!first || !last || last.at <= first.at) return 0;
    return (8 * (last.bytes - first.bytes)) / (last.at - first.at);
  }
}

function middle(values: readonly number[]): number {
  const ordered = Float64Array.from(values).sort();
  return ordered[Math.floor(ordered.length / 2)] ?? 0;
}
