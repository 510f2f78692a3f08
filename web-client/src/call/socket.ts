import { Backoff } from './backoff';
import { afterClose, finalRefusal } from './closing';
import { Commands } from './commands';
import { Openings, type Failure, type Opening, type OpeningOptions } from './opening';
import { parseServerMessage } from './parsing';
import type { ClientMessage, Command, ServerMessage } from './protocol';
import type { Answer } from './room-view';
import { WelcomedLine } from './welcomed-line';
import type { Wire } from './wire';

/** RFC 6455: the purpose of the connection is fulfilled. */
const leaving = 1000;
const replaced = 4001;

export interface SocketOptions extends OpeningOptions {
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
  private readonly openings: Openings;
  /** The line that stands; it is kept while another is tried. */
  private line: WelcomedLine | null = null;
  private opening: Opening | null = null;
  private stopped = false;
  private ticketRefused = false;
  private lastCode: string | null = null;

  constructor(options: SocketOptions) {
    this.options = options;
    this.openings = new Openings(options);
    this.backoff = new Backoff(() => this.connect(), options.random);
  }

  get up(): boolean {
    return this.line !== null;
  }

  start(): void {
    globalThis.addEventListener('online', this.retry);
    this.connect();
  }

  /** Opens a new socket at once: the line came back, or a person asked. */
  readonly retry = (): void => {
    if (this.stopped) return;
    this.drop();
    this.connect();
  };

  /** Nothing comes from where it should: whether this line still carries is found by a new one, before the old is let go. */
  freshen(): void {
    if (this.line && !this.opening && !this.stopped) this.connect();
  }

  /** Sends when the socket is up, and drops it and says no otherwise: what matters later is said again after `welcome`. */
  send(message: ClientMessage): boolean {
    this.line?.send(message);
    return this.up;
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

  private connect(): void {
    this.backoff.cancel();
    this.opening?.stop();
    this.opening = this.openings.begin(
      (wire, welcome) => this.welcomed(wire, welcome),
      (failure) => this.failed(failure),
    );
  }

  private failed(failure: Failure): void {
    this.opening = null;
    switch (failure.why) {
      case 'late':
        return this.connect();
      case 'refused': {
        const code = finalRefusal(failure.error);
        return code === null ? this.backoff.schedule() : this.stop(code);
      }
      case 'closed':
        this.lastCode = failure.said ?? this.lastCode;
        return this.afterwards(failure.code);
    }
  }

  private welcomed(wire: Wire, welcome: ServerMessage): void {
    // The old line first, or its end would be taken for the end of the seat.
    this.letGo();
    this.opening = null;
    this.line = new WelcomedLine(wire, {
      onFrame: (frame) => this.hear(frame),
      onClosed: (code) => this.closed(code),
      onSilent: () => this.silent(),
    });
    this.ticketRefused = false;
    this.lastCode = null;
    this.backoff.reset();
    for (const message of this.commands.unanswered) this.send(message);
    this.options.onMessage(welcome);
  }

  private hear(frame: string): void {
    const message = parseServerMessage(frame);
    if (!message) return;
    if (message.t === 'ping') this.send({ t: 'pong' });
    if (message.t === 'error' && message.id === null) this.lastCode = message.code;
    this.commands.settle(message);
    this.options.onMessage(message);
  }

  private closed(code: number): void {
    // What the new line brings decides; that it took the seat over may be heard here before its welcome.
    const goesOn = code === replaced ? this.opening?.greeted : afterClose(code).do === 'reconnect';
    if (this.opening && goesOn) return this.letGo();
    this.drop();
    this.afterwards(code);
  }

  private afterwards(closeCode: number): void {
    const next = afterClose(closeCode);
    if (next.do === 'stop') return this.stop(this.lastCode ?? next.code);
    if (next.do === 'newTicket' && this.ticketRefused)
      return this.stop(this.lastCode ?? 'ticket.unknown');
    if (next.do === 'newTicket') this.ticketRefused = true;
    this.backoff.schedule();
  }

  private silent(): void {
    this.letGo();
    if (!this.opening) this.backoff.schedule();
  }

  private drop(code?: number): void {
    this.backoff.cancel();
    this.opening?.stop();
    this.opening = null;
    this.letGo(code);
  }

  private letGo(code?: number): void {
    const { line } = this;
    if (!line) return;
    this.line = null;
    line.close(code);
    this.options.onDown();
  }
}
