import { relationText } from '../../api/relationText';
import type { RoomState, Seat } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { titleText } from '../../util/officeTitle';
import { sorted } from '../../util/lists';

export interface Person {
  readonly seat: Seat;
  readonly name: string;
  readonly detail: string;
  readonly isMe: boolean;
}

/** Who is in the room, the ones one came to see first; an observing officer is always named. */
export function peopleIn(room: RoomState): readonly Person[] {
  const order = { FAMILY: 0, STATION: 1, OFFICIAL: 2, OFFICER: 3 } as const;
  const present = room.seats.filter((seat) => seat.present);
  return sorted(present, (one, other) => order[one.kind] - order[other.kind]).map((seat) => ({
    seat,
    name: nameOf(seat, room),
    detail: detailOf(seat, room),
    isMe: seat.id === room.me,
  }));
}

export function nameOf(seat: Seat, room: RoomState): string {
  switch (seat.kind) {
    case 'FAMILY':
      return seat.name ?? m.room_family();
    case 'STATION':
      return room.prisonerName;
    case 'OFFICER':
      return m.room_officer();
    case 'OFFICIAL':
      return seat.name ?? officeOf(seat);
  }
}

function detailOf(seat: Seat, room: RoomState): string {
  switch (seat.kind) {
    case 'FAMILY':
      if (room.privileged) return m.type_lawyer();
      return seat.relation === null ? m.room_family() : relationText(seat.relation);
    case 'STATION':
      return m.room_station();
    case 'OFFICER':
      return listens(seat, room) ? m.room_officer_listens() : m.room_officer_here();
    case 'OFFICIAL':
      return officeOf(seat);
  }
}

const officeOf = (seat: Seat): string =>
  seat.title === null ? m.room_official() : titleText(seat.title);

/** Only edges that touch this seat are known, which is enough: whoever hears it says so. */
const listens = (seat: Seat, room: RoomState): boolean =>
  room.edges.some((edge) => edge.to === seat.id);
