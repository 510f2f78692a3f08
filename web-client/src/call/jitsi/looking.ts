import type { SeatId } from '../protocol';
import type { RemoteSeat } from './remote-seat';
import type { Session } from './session';

const lookEveryMs = 2_000;
const firstLooksMs = 500;

/** Looks at the one line to the bridge for all seats together, as long as there are any. */
export class Looking {
  private readonly seats: ReadonlyMap<SeatId, RemoteSeat>;
  private readonly session: () => Session | null;
  private readonly mend: () => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private due: number | null = null;

  /** @param mend sets right what did not come about, as a track that was not taken */
  constructor(
    seats: ReadonlyMap<SeatId, RemoteSeat>,
    session: () => Session | null,
    mend: () => void,
  ) {
    this.seats = seats;
    this.session = session;
    this.mend = mend;
  }

  /** Soon, since something changed. */
  begin(): void {
    if (this.due === null || this.due - Date.now() > firstLooksMs) this.after(firstLooksMs);
  }

  private after(ms: number): void {
    clearTimeout(this.timer);
    this.due = this.seats.size > 0 ? Date.now() + ms : null;
    if (this.due !== null) this.timer = setTimeout(() => void this.look(), ms);
  }

  private async look(): Promise<void> {
    const session = this.session();
    const report = (await session?.stats().catch(() => null)) ?? null;
    if (session === this.session()) {
      const connected = session?.connected ?? false;
      for (const seat of this.seats.values()) seat.learn(report, connected);
      this.mend();
    }
    const all = [...this.seats.values()].every((seat) => seat.stands);
    this.after(all ? lookEveryMs : firstLooksMs);
  }
}
