import { serverNow } from '../../util/clock';
import { Backoff } from '../backoff';
import type { Conference, MediaCaps, MediaSettings } from '../protocol';
import { warn } from '../warn';
import type { JitsiMeet } from './library';
import { Session } from './session';

export interface AttendanceOptions {
  readonly load: (url: string) => Promise<JitsiMeet>;
  readonly onChanged: () => void;
  /** The session is lost, and another one is tried for. */
  readonly onLost: () => void;
}

/** Who was in for so long was really in: the next try need not wait. */
const settledMs = 20_000;

/** Keeps one side in the conference that is wanted, with growing pauses between the tries. */
export class Attendance {
  session: Session | null = null;
  private readonly options: AttendanceOptions;
  private readonly backoff = new Backoff(() => void this.enter());
  private wanted: { readonly conference: Conference; readonly caps: MediaCaps } | null = null;
  /** Counts the tries; what an older one comes to is no matter any more. */
  private attempt = 0;
  private entering = false;

  constructor(options: AttendanceOptions) {
    this.options = options;
  }

  /** A fresh token for the conference that is already attended is kept for the next try. */
  attend(settings: MediaSettings | null): void {
    const before = this.wanted?.conference ?? null;
    const conference = settings?.conference ?? null;
    this.wanted = settings && conference ? { conference, caps: settings.caps } : null;
    if (isSame(before, conference)) {
      if (before?.token !== conference?.token) this.nudge();
      return;
    }
    this.leave();
    this.backoff.reset();
    if (this.wanted) void this.enter();
  }

  /** Tries at once if it is not in. */
  nudge(): void {
    if (!this.wanted || this.session || this.entering) return;
    this.backoff.cancel();
    void this.enter();
  }

  private leave(): void {
    this.attempt += 1;
    this.entering = false;
    this.backoff.cancel();
    if (!this.session) return;
    this.session.close();
    this.session = null;
    this.options.onLost();
  }

  private async enter(): Promise<void> {
    const attempt = (this.attempt += 1);
    const stale = (): boolean => attempt !== this.attempt;
    this.entering = true;
    try {
      const library = await this.options.load(this.wanted?.conference.library ?? '');
      if (!stale()) this.begin(library);
    } catch (error) {
      if (!stale()) this.failed(error instanceof Error ? error.message : 'no reason given');
    } finally {
      if (!stale()) this.entering = false;
    }
  }

  private begin(library: JitsiMeet): void {
    const { wanted } = this;
    if (!wanted) return;
    // The server sends another before this one runs out; to knock with an old one would only be refused.
    if (Date.parse(wanted.conference.until) <= serverNow()) throw new Error('the token is too old');
    const { onChanged } = this.options;
    const onFailed = (why: string): void => this.failed(why);
    this.session = new Session({ ...wanted, library, onChanged, onFailed });
    this.session.open();
  }

  private failed(why: string): void {
    warn(`Not in the conference: ${why}`);
    if ((this.session?.joinedMs ?? 0) > settledMs) this.backoff.reset();
    this.session?.close();
    this.session = null;
    this.backoff.schedule();
    this.options.onLost();
  }
}

const isSame = (one: Conference | null, another: Conference | null): boolean =>
  one?.room === another?.room && one?.round === another?.round;
