import type { RoomState } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Face } from '../../ui/Face';
import { Row, Rows } from '../../ui/Rows';
import { timeText } from '../../util/jalali';
import { CameraTrouble } from '../room/CameraTrouble';
import { nameOf } from '../room/people';
import type { OpenRoom } from '../room/useRoom';

interface Props {
  readonly open: OpenRoom;
  readonly room: RoomState;
  readonly onBack: () => void;
}

/** Who is awaited and since when; there is nothing to do, so no filled button. */
export function StationWaiting({ open: { source, view }, room, onBack }: Props) {
  const { local } = view;
  const back = async () => {
    await source.leave();
    onBack();
  };
  return (
    <main className="station-waiting">
      <Face
        own
        stream={local.picture}
        name={m.room_you()}
        picture={local.video}
        label={m.room_you()}
      />
      <div className="station-waiting-words">
        <h1>{m.station_waiting()}</h1>
        <p>{m.station_waiting_detail({ time: timeText(room.start, room.zone) })}</p>
        <CameraTrouble local={local} onRetry={() => void source.retryCamera()} />
        <Awaited room={room} />
        <Button kind="plain" size="station" onClick={() => void back()}>
          {m.station_not_here()}
        </Button>
      </div>
    </main>
  );
}

function Awaited({ room }: { readonly room: RoomState }) {
  const seats = room.seats.filter((seat) => seat.id !== room.me);
  return (
    <Rows>
      {seats.map((seat) => (
        <Row
          key={seat.id}
          icon={seat.kind === 'OFFICER' ? 'eye' : 'user'}
          title={nameOf(seat, room)}
          detail={
            seat.present && seat.since
              ? m.station_since({ time: timeText(seat.since, room.zone) })
              : m.station_not_yet()
          }
          end={
            seat.present ? (
              <Chip tone="act" icon="check">
                {m.station_is_here()}
              </Chip>
            ) : (
              <Chip tone="neutral" icon="hourglass">
                {m.station_on_the_way()}
              </Chip>
            )
          }
        />
      ))}
    </Rows>
  );
}
