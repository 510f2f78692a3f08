import type { ClientMessage, LineLevel, SeatId } from './protocol';

interface On {
  readonly audio: boolean;
  readonly video: boolean;
}

const lineAtLeastEveryMs = 10_000;

/** What this page tells the server about itself, said again whenever the socket is new. */
export class Reports {
  private readonly send: (message: ClientMessage) => void;
  private readonly links = new Map<SeatId, { round: number; up: boolean }>();
  readonly levels = new Map<SeatId, LineLevel>();
  private said: string | null = null;
  private line: { level: LineLevel; at: number } | null = null;
  private fresh = true;
  private returning = false;

  private readonly changed: () => void;

  constructor(send: (message: ClientMessage) => void, changed: () => void) {
    this.send = send;
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
    for (const [peer, { round, up }] of this.links)
      if (up) this.send({ t: 'link', peer, round, up });
    return this.returning;
  }
}
