import type { RoomState, Seat } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { Card } from '../../ui/Card';
import { QualityBars } from '../../ui/QualityBars';
import { timeText } from '../../util/jalali';
import { Button } from '../../ui/Button';
import { handWords } from '../room/handWords';
import { nameOf } from '../room/people';
import type { OpenRoom } from '../room/useRoom';
import { Presence } from './Presence';

interface Props {
  readonly open: OpenRoom;
  readonly room: RoomState;
}

/** Every seat, whether it is here and since when, its line to this page, and its raised hands. */
export function RoomPeople({ open: { source, view }, room }: Props) {
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
                  {seat.muted && <em>{m.room_muted()}</em>}
                  {hands.map((hand) => (
                    <em key={hand.what}>{handWords(hand.what)}</em>
                  ))}
                </span>
                {level !== null && <QualityBars level={level} />}
                {canMute(seat, room) && (
                  <Button
                    size="small"
                    icon={seat.muted ? 'mic' : 'micOff'}
                    onClick={() => void source.mute(seat.id, !seat.muted)}
                  >
                    {seat.muted ? m.room_unmute() : m.room_mute()}
                  </Button>
                )}
              </li>
            );
          })}
      </ul>
    </Card>
  );
}

const canMute = ({ kind }: Seat, { allowedActions }: RoomState): boolean =>
  (kind === 'FAMILY' || kind === 'STATION') && allowedActions.includes('MUTE');
