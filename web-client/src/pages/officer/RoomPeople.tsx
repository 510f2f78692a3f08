import type { RoomState } from '../../call/protocol';
import type { RoomView } from '../../call/room-view';
import { m } from '../../messages-compiled/messages.js';
import { Card } from '../../ui/Card';
import { QualityBars } from '../../ui/QualityBars';
import { timeText } from '../../util/jalali';
import { handWords } from '../room/handWords';
import { nameOf } from '../room/people';
import { Presence } from './Presence';

interface Props {
  readonly view: RoomView;
  readonly room: RoomState;
}

/** Every seat, whether it is here and since when, its line to this page, and its raised hands. */
export function RoomPeople({ view, room }: Props) {
  return (
    <Card label={m.stage_who()}>
      <h2>{m.stage_who()}</h2>
      <ul className="officer-people">
        {room.seats
          .filter((seat) => seat.id !== room.me)
          .map((seat) => {
            const level = view.remotes.get(seat.id)?.level ?? null;
            const hands = room.raised.filter((hand) => hand.seat === seat.id);
            return (
              <li key={seat.id}>
                <Presence here={seat.present} />
                <span className="officer-person">
                  <strong>{nameOf(seat, room)}</strong>
                  <span>
                    {seat.present
                      ? seat.since &&
                        m.identify_here_since({ time: timeText(seat.since, room.zone) })
                      : m.identify_away()}
                  </span>
                  {hands.map((hand) => (
                    <em key={hand.what}>{handWords(hand.what)}</em>
                  ))}
                </span>
                {level !== null && <QualityBars level={level} />}
              </li>
            );
          })}
      </ul>
    </Card>
  );
}
