import type { RoomState, SaidText, Seat } from './protocol';
import { sorted } from '../util/lists';

/** A text with who wrote it: whoever has left since is in no room any more. */
export interface RoomText extends SaidText {
  readonly writer: Seat | null;
}

/** The texts of one room, each once, however often and in whatever order they come. */
export class Texts {
  all: readonly RoomText[] = [];

  hear({ id, from, text, at }: SaidText, room: RoomState | null): void {
    if (this.all.some((one) => one.id === id)) return;
    const writer = room?.seats.find((seat) => seat.id === from) ?? null;
    const said = { id, from, text, at, writer };
    this.all = sorted([...this.all, said], (one, other) => order(one) - order(other));
  }
}

const order = ({ at }: SaidText): number => Date.parse(at);
