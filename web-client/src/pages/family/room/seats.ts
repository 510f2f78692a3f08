import type { Seat, SeatKind } from '../../../call/protocol';
import type { RoomView } from '../../../call/room-view';
import { m } from '../../../messages-compiled/messages.js';
import { titleText } from '../../../util/officeTitle';

/** The seat of a kind, the present one first when there are several. */
export function seatOf(view: RoomView, kind: SeatKind): Seat | undefined {
  const seats =
    view.room?.seats.filter((seat) => seat.kind === kind && seat.id !== view.room?.me) ?? [];
  return seats.find((seat) => seat.present) ?? seats[0];
}

export const officialsIn = (view: RoomView): readonly Seat[] =>
  view.room?.seats.filter((seat) => seat.kind === 'OFFICIAL' && seat.present) ?? [];

/** The office before the person, as the family knows it. */
export const officialText = (seat: Seat): string =>
  seat.title === null ? (seat.name ?? m.official()) : titleText(seat.title);
