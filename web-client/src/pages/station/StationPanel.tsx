import type { RoomState } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { Avatar } from '../../ui/Avatar';
import { Digits } from '../../ui/Digits';
import { urgencyOf } from '../../ui/Timer';
import { useNow } from '../../ui/useNow';
import { timeText } from '../../util/jalali';
import { peopleIn } from '../room/people';
import type { OpenRoom } from '../room/useRoom';
import { HandButton } from './HandButton';

interface Props {
  readonly open: OpenRoom;
  readonly room: RoomState;
}

export function StationPanel({ open, room }: Props) {
  return (
    <aside className="station-panel">
      <TimeLeft room={room} />
      <section className="station-people">
        <h2>{m.stage_who()}</h2>
        <ul>
          {peopleIn(room)
            .filter((person) => !person.isMe)
            .map(({ seat, name, detail }) => (
              <li key={seat.id}>
                <Avatar name={name} size="small" />
                <span>
                  <strong>{name}</strong>
                  <span className="station-person-detail">{detail}</span>
                </span>
              </li>
            ))}
        </ul>
      </section>
      {!room.privileged && <HandButton open={open} room={room} what="PROSECUTOR" icon="scales" />}
      <HandButton open={open} room={room} what="PROBLEM" icon="help" />
    </aside>
  );
}

function TimeLeft({ room }: { readonly room: RoomState }) {
  const now = useNow();
  const end = Date.parse(room.end);
  const left = Math.max(0, end - now);
  const whole = Math.max(1, end - Date.parse(room.start));
  const urgency = urgencyOf(left);
  return (
    <section className={`station-time station-time-${urgency}`}>
      <h2>{m.time_remaining()}</h2>
      <div className="station-time-digits" role="timer">
        <Digits ms={left} />
      </div>
      <progress value={Math.min(left, whole)} max={whole} aria-label={m.time_remaining()} />
      <p>
        {urgency === 'calm'
          ? m.station_ends_at({ time: timeText(room.end, room.zone) })
          : urgency === 'soon'
            ? m.under_five_minutes_left()
            : m.one_minute_left()}
      </p>
    </section>
  );
}
