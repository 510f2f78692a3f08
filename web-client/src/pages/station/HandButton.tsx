import type { Hand, RoomState } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import type { IconName } from '../../ui/Icon';
import type { OpenRoom } from '../room/useRoom';

interface Props {
  readonly open: OpenRoom;
  readonly room: RoomState;
  readonly what: Hand;
  readonly icon: IconName;
}

/** One touch raises a hand, another lowers it; the words say which it is. */
export function HandButton({ open: { source }, room, what, icon }: Props) {
  const up = room.raised.some((hand) => hand.seat === room.me && hand.what === what);
  return (
    <Button size="station" icon={icon} pressed={up} onClick={() => void source.raise(what, !up)}>
      {up ? raisedWords(what) : askWords(what)}
    </Button>
  );
}

function askWords(what: Hand): string {
  switch (what) {
    case 'PROSECUTOR':
      return m.station_ask_prosecutor();
    case 'PROBLEM':
      return m.station_problem();
    case 'DONE':
      return m.station_done();
  }
}

function raisedWords(what: Hand): string {
  switch (what) {
    case 'PROSECUTOR':
      return m.station_asked_prosecutor();
    case 'PROBLEM':
      return m.station_problem_told();
    case 'DONE':
      return m.station_done_told();
  }
}
