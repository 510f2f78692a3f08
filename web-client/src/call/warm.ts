import { otherSide } from './flow';
import type { RoomMap } from './flow';
import type { Peer } from './peer';
import type { SeatId, SignalBody } from './protocol';

/** What a peer says goes nowhere until its round has come. */
export class Line {
  round: number | null;
  private readonly held: SignalBody[] = [];
  private readonly out: (round: number, body: SignalBody) => void;

  constructor(round: number | null, out: (round: number, body: SignalBody) => void) {
    this.round = round;
    this.out = out;
  }

  readonly send = (body: SignalBody): void => {
    if (this.round === null) this.held.push(body);
    else this.out(this.round, body);
  };

  open(round: number): void {
    this.round = round;
    for (const body of this.held.splice(0)) this.out(round, body);
  }
}

export interface Warm {
  readonly seat: SeatId;
  readonly page: string;
  readonly line: Line;
  readonly peer: Peer;
}

/**
 * Who will be called at admission: the other side, once it is there. Only the seat that offers gains from a connection made
 * before its round: offer and candidates lie ready and leave with the first word of it.
 */
export function toBeCalled({ me, seats, edges }: RoomMap): { seat: SeatId; page: string } | null {
  const mine = seats.find((seat) => seat.id === me);
  const other = seats.find((seat) => mine && seat.kind === otherSide[mine.kind]);
  if (!other?.present || other.page === null || me > other.id) return null;
  const linked = edges.some((edge) => edge.from === other.id || edge.to === other.id);
  return linked ? null : { seat: other.id, page: other.page };
}

/** The room as it will be for this seat and one other once their edges are open. */
export const onceOpen = (room: RoomMap, seat: SeatId): RoomMap => ({
  ...room,
  edges: [
    { from: room.me, to: seat, round: 0, picture: true },
    { from: seat, to: room.me, round: 0, picture: true },
  ],
});
