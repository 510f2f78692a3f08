import type { Sample } from './measuring';
import type { ClientMessage, SentRung } from './protocol';
import type { Rung } from './ladder';

export type Stats = Extract<ClientMessage, { t: 'stats' }>;

const minuteMs = 60_000;
/** What the server takes; a minute has thirty looks of two seconds. */
const most = { looks: 60, rtt: 60_000, frames: 3_600 } as const;
/** As many minutes as a lost socket may cost a visit. */
const mostKept = 10;

const sentRung: Readonly<Record<Rung, SentRung>> = {
  full: 'FULL',
  less: 'LESS',
  small: 'SMALL',
  stills: 'STILLS',
  sound: 'SOUND',
};

/** Sums over the looks of one minute. */
interface Sums {
  readonly minute: number;
  readonly rung: Rung;
  readonly looks: number;
  readonly lossIn: number;
  readonly lossOut: number;
  readonly rtt: number;
  readonly frames: number;
  readonly frozen: number;
  readonly concealed: number;
  readonly relayed: boolean;
}

const nothing = (minute: number, rung: Rung): Sums => ({
  minute,
  rung,
  looks: 0,
  lossIn: 0,
  lossOut: 0,
  rtt: 0,
  frames: 0,
  frozen: 0,
  concealed: 0,
  relayed: false,
});

const plus = (sums: Sums, sample: Sample, rung: Rung): Sums => ({
  minute: sums.minute,
  rung,
  looks: sums.looks + 1,
  lossIn: sums.lossIn + sample.lossIn,
  lossOut: sums.lossOut + sample.lossOut,
  rtt: sums.rtt + sample.rttMs,
  frames: sums.frames + sample.newFrames,
  frozen: sums.frozen + sample.frozen,
  concealed: sums.concealed + sample.concealed,
  relayed: sample.relayed,
});

const within = (figure: number, limit: number): number =>
  Math.max(0, Math.min(limit, Math.round(figure)));

function statsOf(sums: Sums): Stats {
  const share = (sum: number): number => within((1000 * sum) / sums.looks, 1000);
  return {
    t: 'stats',
    minute: sums.minute,
    rung: sentRung[sums.rung],
    looks: within(sums.looks, most.looks),
    lossIn: share(sums.lossIn),
    lossOut: share(sums.lossOut),
    rtt: within(sums.rtt / sums.looks, most.rtt),
    frames: within(sums.frames, most.frames),
    frozen: share(sums.frozen),
    concealed: share(sums.concealed),
    relayed: sums.relayed,
  };
}

/**
 * What the line to the other side carried, minute by minute of the visit. Said at the end of each minute and at once when
 * the rung changes; what the socket does not take is kept and said later.
 */
export class Minutes {
  private readonly say: (stats: Stats) => boolean;
  private readonly unsaid = new Map<number, Stats>();
  private sums: Sums | null = null;

  /** @param say returns whether it could be said */
  constructor(say: (stats: Stats) => boolean) {
    this.say = say;
  }

  /** One look, so many milliseconds after the visit's start; what came before it is nobody's. */
  look(sinceStartMs: number, sample: Sample, rung: Rung): void {
    const minute = Math.floor(sinceStartMs / minuteMs);
    if (minute < 0) return;
    if (this.sums !== null && this.sums.minute !== minute) this.flush();
    const before = this.sums ?? nothing(minute, rung);
    this.sums = plus(before, sample, rung);
    if (before.rung !== rung) this.tell(this.sums);
  }

  /** Says what is known of the minute that runs, and all that could not be said before. */
  flush(): void {
    if (this.sums !== null && this.sums.looks > 0) this.tell(this.sums);
    this.sums = null;
    this.repeat();
  }

  /** The socket is back. */
  repeat(): void {
    for (const [minute, stats] of this.unsaid) if (this.say(stats)) this.unsaid.delete(minute);
  }

  private tell(sums: Sums): void {
    const stats = statsOf(sums);
    this.unsaid.delete(sums.minute);
    if (this.say(stats)) return;
    this.unsaid.set(sums.minute, stats);
    const [oldest] = this.unsaid.keys();
    if (this.unsaid.size > mostKept && oldest !== undefined) this.unsaid.delete(oldest);
  }
}
