import { otherSide } from './flow';
import type { RoomState, Seat, SeatId, VisitStatus } from './protocol';
import type { RoomPhase } from './room-view';

export interface Standing {
  readonly room: RoomState | null;
  readonly socketUp: boolean;
  readonly isUp: (seat: SeatId) => boolean;
  readonly stop: { readonly code: string | null } | null;
}

const over = new Set<VisitStatus>(['ENDED', 'MISSED', 'CANCELLED', 'REJECTED', 'EXPIRED']);

export const isOver = (status: VisitStatus): boolean => over.has(status);

export function phaseOf({ room, socketUp, isUp, stop }: Standing): RoomPhase {
  if (room && isOver(room.status)) return 'ended';
  if (stop) return stopped(stop.code);
  if (!room) return 'connecting';
  const expected = soundFrom(room);
  const flows = expected.some(isUp);
  // A call that still flows is not disturbed by a lost socket.
  if (!socketUp && !flows) return 'reconnecting';
  if (room.status === 'LIVE') return flows || expected.length === 0 ? 'live' : 'reconnecting';
  return room.status === 'PAUSED' ? 'paused' : 'waiting';
}

function stopped(code: string | null): RoomPhase {
  if (code === null || code === 'visit.over') return 'ended';
  return code === 'seat.replaced' ? 'replaced' : 'refused';
}

/** Whose sound this seat should hear; between the two sides of a visit only the other side counts. */
export function soundFrom(room: RoomState): readonly SeatId[] {
  const kind = (id: SeatId): Seat['kind'] | undefined =>
    room.seats.find((one) => one.id === id)?.kind;
  const mine = kind(room.me);
  const wanted = mine ? otherSide[mine] : null;
  const heard = room.edges.filter((edge) => edge.to === room.me).map((edge) => edge.from);
  const present = heard.filter((id) => room.seats.some((one) => one.id === id && one.present));
  // The one who broke off is waited for; someone who only watches waits for whoever is there.
  return wanted ? heard.filter((id) => kind(id) === wanted) : present;
}
