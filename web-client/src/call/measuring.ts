import type { LineLevel } from './protocol';

/** What one look at a connection's statistics says; rates are since the look before. */
export interface Sample {
  /** Audio packets that came since the look before. */
  readonly soundPackets: number;
  /** Share of packets lost on the way here, 0 to 1. */
  readonly lossIn: number;
  /** Share of packets lost on the way there, as the peer reports it. */
  readonly lossOut: number;
  readonly rttMs: number;
  /** Decoded pictures a second, or null when none are expected. */
  readonly frames: number | null;
  /** Pictures decoded since the look before. */
  readonly newFrames: number;
  /** Share of the time in which the picture stood, 0 to 1. */
  readonly frozen: number;
  /** Share of the sound that was made up for what did not come, 0 to 1. */
  readonly concealed: number;
  /** Whether it goes through a relay. */
  readonly relayed: boolean;
  /** What the browser thinks it can send, or null when it does not say. */
  readonly sendKbps: number | null;
}

/** One stream that goes out: packets since its beginning, and what the peer says of the loss lately. */
interface Out {
  readonly sent: number;
  readonly loss: number;
}

interface Totals {
  readonly at: number;
  readonly received: number;
  readonly lost: number;
  readonly sound: number;
  readonly frames: number;
  readonly frozenMs: number;
  readonly samples: number;
  readonly concealed: number;
  readonly relayed: boolean;
  readonly hasPicture: boolean;
  readonly out: ReadonlyMap<string, Out>;
  readonly rttMs: number;
  readonly sendKbps: number | null;
}

type Entry = Record<string, unknown>;
const figure = (entry: Entry, name: string): number => Number(entry[name] ?? 0);

function total(report: RTCStatsReport, at: number): Totals {
  let [received, lost, sound, frames, rttMs] = [0, 0, 0, 0, 0];
  let [frozenMs, samples, concealed] = [0, 0, 0];
  let [hasPicture, relayed] = [false, false];
  const sent = new Map<unknown, number>();
  const out = new Map<string, Out>();
  let sendKbps: number | null = null;
  report.forEach((entry: Entry) => {
    if (entry.type === 'inbound-rtp') {
      received += figure(entry, 'packetsReceived');
      lost += figure(entry, 'packetsLost');
      if (entry.kind === 'audio') sound += figure(entry, 'packetsReceived');
      frames += figure(entry, 'framesDecoded');
      hasPicture ||= figure(entry, 'framesDecoded') > 0;
      frozenMs += 1000 * figure(entry, 'totalFreezesDuration');
      samples += figure(entry, 'totalSamplesReceived');
      concealed += figure(entry, 'concealedSamples');
    } else if (entry.type === 'remote-inbound-rtp') {
      out.set(String(entry.localId), { sent: 0, loss: figure(entry, 'fractionLost') });
    } else if (entry.type === 'outbound-rtp') {
      sent.set(entry.id, figure(entry, 'packetsSent'));
    } else if (entry.type === 'candidate-pair' && entry.nominated === true) {
      rttMs = Math.max(rttMs, 1000 * figure(entry, 'currentRoundTripTime'));
      const bits = figure(entry, 'availableOutgoingBitrate');
      if (bits > 0) sendKbps = bits / 1000;
      relayed ||= endsAtRelay(report, entry);
    }
  });
  for (const [id, { loss }] of out) out.set(id, { loss, sent: sent.get(id) ?? 0 });
  const seen = { frames, frozenMs, samples, concealed, relayed, hasPicture };
  return { at, received, lost, sound, ...seen, out, rttMs, sendKbps };
}

/** Each stream's loss counts by what it sent since: of ten packets one is soon a tenth, and a silent stream tells old news. */
function lossOf(now: Totals, then: Totals): number {
  let [sent, lost] = [0, 0];
  for (const [id, one] of now.out) {
    const since = Math.max(0, one.sent - (then.out.get(id)?.sent ?? 0));
    sent += since;
    lost += since * one.loss;
  }
  return sent > 0 ? lost / sent : 0;
}

/** Either end may have asked for the relay. */
const endsAtRelay = (report: RTCStatsReport, pair: Entry): boolean =>
  ['localCandidateId', 'remoteCandidateId'].some((end) => {
    const candidate = report.get(String(pair[end])) as Entry | undefined;
    return candidate?.candidateType === 'relay';
  });

const share = (part: number, whole: number): number =>
  whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0;

/** Turns the ever-growing totals of getStats into samples. */
export class Meter {
  private before: Totals | null = null;

  read(report: RTCStatsReport, at: number): Sample {
    const now = total(report, at);
    const then = this.before ?? { ...now, sound: 0 };
    this.before = now;
    const arrived = Math.max(0, now.received - then.received);
    const lost = Math.max(0, now.lost - then.lost);
    const seconds = (now.at - then.at) / 1000;
    return {
      soundPackets: Math.max(0, now.sound - then.sound),
      lossIn: arrived + lost > 0 ? lost / (arrived + lost) : 0,
      lossOut: lossOf(now, then),
      rttMs: now.rttMs,
      frames: now.hasPicture && seconds > 0 ? (now.frames - then.frames) / seconds : null,
      newFrames: Math.max(0, now.frames - then.frames),
      frozen: share(now.frozenMs - then.frozenMs, now.at - then.at),
      concealed: share(now.concealed - then.concealed, now.samples - then.samples),
      relayed: now.relayed,
      sendKbps: now.sendKbps,
    };
  }
}

/** The quality a person would feel, from 4 (excellent) to 1 (weak); 0 is for a line that carries no sound. */
export function lineLevel(sample: Sample, up: boolean): LineLevel {
  if (!up) return 0;
  const loss = Math.max(sample.lossIn, sample.lossOut);
  if (loss > 0.1 || sample.rttMs > 1200) return 1;
  if (loss > 0.04 || sample.rttMs > 600) return 2;
  const choppy = sample.frames !== null && sample.frames < 4;
  return choppy || loss > 0.01 || sample.rttMs > 250 ? 3 : 4;
}
