import { Backoff } from './backoff';
import { afterClose, finalRefusal } from './closing';
import { Commands } from './commands';
import { Pace } from './pace';
import { parseServerMessage } from './parsing';
import type { ClientMessage, Command, ServerMessage } from './protocol';
import type { Answer } from './room-view';
import { openWire } from './wire';
import type { Wire } from './wire';

const heardWithinMs = 35_000;
const welcomeWithinMs = 10_000;
/** RFC 6455: the purpose of the connection is fulfilled. */
const leaving = 1000;

export interface SocketOptions {
  readonly fetchTicket: () => Promise<string>;
  /** The page's id; a new one means that this page starts its media anew. */
  readonly page: () => string;
  /** Whether the seat is only made ready, to be joined later. */
  readonly standby?: (() => boolean) | undefined;
  readonly open?: (() => Wire) | undefined;
  readonly random?: () => number;
  /** Every message but answers to commands, `welcome` included. */
  readonly onMessage: (message: ServerMessage) => void;
  readonly onDown: () => void;
  /** The socket will not come back; the code is null when this side left. */
  readonly onStop: (code: string | null) => void;
}

/**
 * One live socket that keeps itself open: ticket, hello, welcome, heartbeats, reconnecting, and commands that are
 * repeated under the same id until the server has answered.
 */
export class LiveSocket {
  private readonly options: SocketOptions;
  private readonly backoff: Backoff;
  private readonly commands = new Commands();
  private readonly pace = new Pace((frame) => this.wire?.send(frame));
  private wire: Wire | null = null;
  private wireGone = new AbortController();
  private welcomed = false;
  private stopped = false;
  private ticketRefused = false;
  private lastCode: string | null = null;
  private deadline: ReturnType<typeof setTimeout> | undefined;
  /** Grows with every attempt: what belongs to an older one is dropped. */
  private attempt = 0;

  constructor(options: SocketOptions) {
    this.options = options;
    this.backoff = new Backoff(() => void this.connect(), options.random);
  }

  get up(): boolean {
    return this.welcomed;
  }

  start(): void {
    globalThis.addEventListener('online', this.retry);
    void this.connect();
  }

  /** Opens a new socket at once: the line came back, or a person asked. */
  readonly retry = (): void => {
    if (this.stopped) return;
    this.drop();
    void this.connect();
  };

  /** Sends when the socket is up, and drops it and says no otherwise: what matters later is said again after `welcome`. */
  send(message: ClientMessage): boolean {
    if (this.welcomed) this.pace.push(JSON.stringify(message));
    return this.welcomed;
  }

  command(command: Command): Answer {
    if (this.stopped) return Promise.resolve(this.lastCode ?? 'visit.over');
    const { message, answer } = this.commands.add(command);
    this.send(message);
    return answer;
  }

  get busy(): readonly string[] {
    return this.commands.waiting;
  }

  /** Stops for good; `code` is what unanswered commands resolve to. */
  stop(code: string | null): void {
    if (this.stopped) return;
    this.stopped = true;
    this.lastCode = code ?? this.lastCode;
    this.drop(leaving);
    globalThis.removeEventListener('online', this.retry);
    this.commands.fail(code ?? 'visit.over');
    this.options.onStop(code);
  }

  private async connect(): Promise<void> {
    const attempt = ++this.attempt;
    this.backoff.cancel();
    try {
      const ticket = await this.options.fetchTicket();
      if (attempt === this.attempt && !this.stopped) this.open(ticket);
    } catch (error) {
      if (attempt === this.attempt && !this.stopped) this.refused(error);
    }
  }

  private refused(error: unknown): void {
    const code = finalRefusal(error);
    if (code === null) this.backoff.schedule();
    else this.stop(code);
  }

  private open(ticket: string): void {
    const wire = (this.options.open ?? openWire)();
    this.wire = wire;
    this.expect(welcomeWithinMs);
    const { signal } = (this.wireGone = new AbortController());
    const standby = this.options.standby?.() ? { standby: true } : {};
    const hello: ClientMessage = { t: 'hello', ticket, page: this.options.page(), ...standby };
    wire.addEventListener('open', () => wire.send(JSON.stringify(hello)), { signal });
    wire.addEventListener('message', (event) => this.hear(String(event.data)), { signal });
    wire.addEventListener('close', (event) => this.closed(event.code), { signal });
  }

  private hear(frame: string): void {
    if (this.welcomed) this.expect(heardWithinMs);
    const message = parseServerMessage(frame);
    if (!message) return;
    if (message.t === 'welcome') this.welcome();
    if (message.t === 'ping') this.send({ t: 'pong' });
    if (message.t === 'error' && message.id === null) this.lastCode = message.code;
    this.commands.settle(message);
    this.options.onMessage(message);
  }

  private welcome(): void {
    this.welcomed = true;
    this.ticketRefused = false;
    this.lastCode = null;
    this.backoff.reset();
    this.expect(heardWithinMs);
    for (const message of this.commands.unanswered) this.send(message);
  }

  private closed(closeCode: number): void {
    const next = afterClose(closeCode);
    this.drop();
    if (next.do === 'stop') return this.stop(this.lastCode ?? next.code);
    if (next.do === 'newTicket' && this.ticketRefused)
      return this.stop(this.lastCode ?? 'ticket.unknown');
    if (next.do === 'newTicket') this.ticketRefused = true;
    this.backoff.schedule();
  }

  private expect(withinMs: number): void {
    clearTimeout(this.deadline);
    this.deadline = setTimeout(() => {
      this.drop();
      this.backoff.schedule();
    }, withinMs);
  }

  /** @param code tells the server that nobody comes back; a line that is only opened anew says nothing */
  private drop(code?: number): void {
    clearTimeout(this.deadline);
    this.backoff.cancel();
    this.attempt += 1;
    const { wire } = this;
    this.wire = null;
    this.wireGone.abort();
    this.pace.clear();
    wire?.close(code);
    if (this.welcomed) {
      this.welcomed = false;
      this.options.onDown();
    }
  }
}
