import { serverNow } from '../util/clock';
import type { Rung } from './ladder';
import type { Sample } from './measuring';
import { Minutes } from './minutes';
import type { ClientMessage, LineLevel, RoomState, SeatId } from './protocol';

interface On {
  readonly audio: boolean;
  readonly video: boolean;
}

const lineAtLeastEveryMs = 10_000;

/** What this page tells the server about itself, said again whenever the socket is new. */
export class Reports {
  private readonly send: (message: ClientMessage) => boolean;
  readonly minutes: Minutes;
  private readonly links = new Map<SeatId, { round: number; up: boolean }>();
  readonly levels = new Map<SeatId, LineLevel>();
  private said: string | null = null;
  private line: { level: LineLevel; at: number } | null = null;
  private fresh = true;
  private returning = false;

  private readonly changed: () => void;

  constructor(send: (message: ClientMessage) => boolean, changed: () => void) {
    this.send = send;
    this.minutes = new Minutes(send);
    this.changed = changed;
  }

  link(peer: SeatId, round: number, up: boolean): void {
    this.links.set(peer, { round, up });
    if (!up) this.levels.delete(peer);
    this.send({ t: 'link', peer, round, up });
    this.changed();
  }

  gone(peer: SeatId): void {
    this.links.delete(peer);
    this.levels.delete(peer);
    this.changed();
  }

  state({ audio, video }: On): void {
    const words = `${audio} ${video}`;
    if (words === this.said || this.fresh) return;
    this.said = words;
    this.send({ t: 'state', audio, video });
  }

  /** A look at the line to the other side of that visit. */
  measured(visit: Pick<RoomState, 'start'> | null, sample: Sample, rung: Rung): void {
    if (visit) this.minutes.look(serverNow() - Date.parse(visit.start), sample, rung);
  }

  quality(peer: SeatId, level: LineLevel): void {
    this.levels.set(peer, level);
    this.changed();
    const { level: worst, line } = this;
    const now = Date.now();
    if (worst === null || this.fresh) return;
    if (line?.level === worst && now - line.at < lineAtLeastEveryMs) return;
    this.line = { level: worst, at: now };
    this.send({ t: 'line', level: worst });
  }

  /** The worst of the lines in use. */
  get level(): LineLevel | null {
    const all = [...this.levels.values()];
    return all.length > 0 ? (Math.min(...all) as LineLevel) : null;
  }

  /** The socket is gone, and with it what the server was told. */
  forget(): void {
    this.fresh = true;
    this.returning = true;
    this.said = this.line = null;
  }

  /** Says everything to a new socket; returns whether it follows an older one. */
  welcomeBack(on: On): boolean {
    if (!this.fresh) return false;
    this.fresh = false;
    this.state(on);
    // What was lost meanwhile as well: the server still counts minutes of the old word.
    for (const [peer, { round, up }] of this.links) this.send({ t: 'link', peer, round, up });
    this.minutes.repeat();
    return this.returning;
  }
}
