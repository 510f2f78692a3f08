import { pageOf, roundsByPeer } from '../flow';
import type { RoomMap } from '../flow';
import type { SeatId } from '../protocol';

/** Who is at the other end of an edge: one page of a seat, in one round. */
export type Peer = Readonly<{ round: number; page: string }>;

/** The other ends of a room's edges; a seat that has never come has no page yet. */
export function peersOf(room: RoomMap): ReadonlyMap<SeatId, Peer> {
  return new Map(
    [...roundsByPeer(room)].flatMap(([id, round]) => {
      const page = pageOf(room, id);
      return page === null ? [] : [[id, { round, page }] as const];
    }),
  );
}
