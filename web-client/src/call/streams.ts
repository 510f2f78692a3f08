import type { RemoteMedia } from './media';
import type { SeatId } from './protocol';

/** A seat's streams stay the same from connection to connection, so that what shows them need not be told. */
export class Streams {
  private readonly bySeat = new Map<SeatId, RemoteMedia>();

  of(seat: SeatId): RemoteMedia {
    const known = this.bySeat.get(seat);
    if (known) return known;
    const made = { sound: new MediaStream(), picture: new MediaStream() };
    this.bySeat.set(seat, made);
    return made;
  }
}
