import { parseServerMessage } from './parsing';
import { Patience } from './patience';
import type { ClientMessage, ServerMessage } from './protocol';
import { openWire, type Wire } from './wire';

/** Why a try came to nothing. */
export type Failure =
  | { readonly why: 'refused'; readonly error: unknown }
  | { readonly why: 'closed'; readonly code: number; readonly said: string | null }
  | { readonly why: 'late' };

export interface OpeningOptions {
  readonly fetchTicket: (gone: AbortSignal) => Promise<string>;
  /** The page's id; a new one means that this page starts its media anew. */
  readonly page: () => string;
  /** Whether the seat is only made ready, to be joined later. */
  readonly standby?: (() => boolean) | undefined;
  readonly open?: (() => Wire) | undefined;
}

interface Outcomes {
  readonly onWelcome: (wire: Wire, welcome: ServerMessage) => void;
  readonly onFailed: (failure: Failure) => void;
}

const welcomeWithinMs = 10_000;

/** One try after another, each with as much patience as the last good one has taught. */
export class Openings {
  private readonly options: OpeningOptions;
  private readonly patience = new Patience();

  constructor(options: OpeningOptions) {
    this.options = options;
  }

  begin(onWelcome: Outcomes['onWelcome'], onFailed: Outcomes['onFailed']): Opening {
    const begun = Date.now();
    const welcomed: Outcomes['onWelcome'] = (wire, welcome) => {
      this.patience.took(Date.now() - begun);
      onWelcome(wire, welcome);
    };
    return new Opening(this.options, this.patience.next(), { onWelcome: welcomed, onFailed });
  }
}

/**
 * One try to open a socket: the ticket and the line are asked for side by side, and `hello` is said as soon as both are
 * there. Ends with a welcome, with a failure, or without a word when it is stopped.
 */
export class Opening {
  private readonly options: OpeningOptions;
  private readonly outcomes: Outcomes;
  private readonly over = new AbortController();
  private readonly wire: Wire;
  private timer: ReturnType<typeof setTimeout>;
  private ticket: string | null = null;
  private stands = false;
  private said: string | null = null;

  /** @param lineWithinMs how long the line may take to stand; who stands on it waits longer for the server's word */
  constructor(options: OpeningOptions, lineWithinMs: number, outcomes: Outcomes) {
    this.options = options;
    this.outcomes = outcomes;
    this.timer = setTimeout(() => this.fail({ why: 'late' }), lineWithinMs);
    const { signal } = this.over;
    const wire = (this.wire = (options.open ?? openWire)());
    wire.addEventListener('open', () => this.stood(), { signal });
    wire.addEventListener('message', (event) => this.hear(String(event.data)), { signal });
    const closed = (code: number) => this.fail({ why: 'closed', code, said: this.said });
    wire.addEventListener('close', (event) => closed(event.code), { signal });
    options.fetchTicket(signal).then(
      (ticket) => {
        this.ticket = ticket;
        this.greet();
      },
      (error: unknown) => this.fail({ why: 'refused', error }),
    );
  }

  /** Whether the server may have given this one the seat. */
  get greeted(): boolean {
    return this.stands && this.ticket !== null;
  }

  stop(): void {
    this.end();
    this.wire.close();
  }

  private stood(): void {
    this.stands = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.fail({ why: 'late' }), welcomeWithinMs);
    this.greet();
  }

  private greet(): void {
    const { ticket, options } = this;
    if (ticket === null || !this.greeted || this.over.signal.aborted) return;
    const standby = options.standby?.() ? { standby: true } : {};
    const hello: ClientMessage = { t: 'hello', ticket, page: options.page(), ...standby };
    this.wire.send(JSON.stringify(hello));
  }

  private hear(frame: string): void {
    const message = parseServerMessage(frame);
    if (message?.t === 'error') this.said = message.code;
    if (message?.t !== 'welcome') return;
    this.end();
    this.outcomes.onWelcome(this.wire, message);
  }

  private fail(failure: Failure): void {
    if (this.over.signal.aborted) return;
    this.stop();
    this.outcomes.onFailed(failure);
  }

  private end(): void {
    clearTimeout(this.timer);
    this.over.abort();
  }
}
