import type { ClientMessage, Command, ServerMessage } from './protocol';
import type { Answer } from './room-view';

interface Waiting {
  readonly message: ClientMessage & { readonly id: string };
  readonly resolve: (code: string | null) => void;
}

/** Commands without an answer yet. The server makes a repeated id harmless, so they are sent again after a reconnect. */
export class Commands {
  private readonly open = new Map<string, Waiting>();

  add(command: Command): { readonly message: ClientMessage; readonly answer: Answer } {
    const message = { ...command, id: crypto.randomUUID() };
    const answer = new Promise<string | null>((resolve) => {
      this.open.set(message.id, { message, resolve });
    });
    return { message, answer };
  }

  get unanswered(): readonly ClientMessage[] {
    return [...this.open.values()].map((waiting) => waiting.message);
  }

  get waiting(): readonly string[] {
    return [...this.open.values()].map((waiting) => waiting.message.t);
  }

  settle(message: ServerMessage): void {
    if (message.t === 'done') this.resolve(message.id, null);
    if (message.t === 'error' && message.id !== null) this.resolve(message.id, message.code);
  }

  /** The socket will not come back. Whoever asked for the end of a visit that is over has got it. */
  fail(code: string): void {
    for (const [id, { message }] of this.open)
      this.resolve(id, message.t === 'end' && code === 'visit.over' ? null : code);
  }

  private resolve(id: string, code: string | null): void {
    this.open.get(id)?.resolve(code);
    this.open.delete(id);
  }
}
