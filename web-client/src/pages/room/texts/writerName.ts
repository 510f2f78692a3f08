import type { RoomState } from '../../../call/protocol';
import type { RoomText } from '../../../call/texts';
import { m } from '../../../messages-compiled/messages.js';
import { nameOf } from '../people';

export function writerName({ from, writer }: RoomText, room: RoomState): string {
  if (from === room.me) return m.room_you();
  return writer === null ? m.text_gone() : nameOf(writer, room);
}
