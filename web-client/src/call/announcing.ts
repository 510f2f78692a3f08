import { serverNow } from '../util/clock';
import type { RoomState, ServerMessage } from './protocol';
import type { Notice } from './room-view';
import { Texts, type RoomText } from './texts';

/** How long whoever was away is still told of a warning. */
const warningHoldsMs = 120_000;

/** What is to be said aloud once, and what was written. */
export class Announcing {
  notice: Notice | null = null;
  private readonly written = new Texts();

  get texts(): readonly RoomText[] {
    return this.written.all;
  }

  hear(message: Extract<ServerMessage, { t: 'notice' | 'text' }>, room: RoomState | null): void {
    if (message.t === 'text') this.written.hear(message, room);
    else this.say(message.kind, message.name);
  }

  private say(kind: Notice['kind'], name: string | null): void {
    this.notice = { kind, name, number: (this.notice?.number ?? 0) + 1 };
  }

  /** A warning is said once, also to who was away for a moment when it was given. */
  see({ warned }: RoomState, before: RoomState | null): void {
    if (!warned || warned.at === before?.warned?.at) return;
    if (serverNow() - Date.parse(warned.at) > warningHoldsMs) return;
    this.say(`WARNED_${warned.reason}`, null);
  }
}
