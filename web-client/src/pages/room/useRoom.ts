import { openRoom } from '../../call/room';
import type { Room, RoomOptions, RoomView } from '../../call/room-view';
import { roomTicket } from './tickets';
import { useLive } from './useLive';

/** What the parts of a room page are given. */
export interface OpenRoom {
  readonly source: Room;
  readonly view: RoomView;
}

/** A visit's room, open for as long as the page shows it; null for the first moment. */
export const useRoom = (
  visitId: string,
  options: Omit<RoomOptions, 'fetchTicket'>,
  ticket = roomTicket,
) =>
  useLive<Room, RoomView>(() =>
    openRoom({ ...options, fetchTicket: (gone) => ticket(visitId, gone) }),
  );
