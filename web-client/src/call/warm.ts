import { otherOf } from './flow';
import type { RoomMap } from './flow';
import type { Peer } from './peer';
import type { SeatId, SignalBody } from './protocol';

/** What a connection says goes nowhere until its round has come. */
export class Line {
  round: number | null;
  private readonly out: (round: number, body: SignalBody) => void;

  constructor(round: number | null, out: (round: number, body: SignalBody) => void) {
    this.round = round;
    this.out = out;
  }

  readonly send = (body: SignalBody): void => {
    if (this.round !== null) this.out(this.round, body);
  };
}

export interface Warm {
  readonly seat: SeatId;
  readonly page: string;
  readonly line: Line;
  readonly peer: Peer;
}

/**
 * With whom the call will be at admission: the other side, once it is there. The seat that offers has its offer and its
 * paths ready, the seat that answers its paths and keys.
 */
export function toBeCalled(room: RoomMap): { seat: SeatId; page: string } | null {
  const other = otherOf(room);
  if (!other?.present || other.page === null) return null;
  const linked = room.edges.some((edge) => edge.from === other.id || edge.to === other.id);
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
