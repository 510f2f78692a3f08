import type { RoomState } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { minutesWords } from '../../util/duration';

/** The last words of a visit; the terminal locks itself behind them. */
export function StationEnd({
  room,
  onDone,
}: {
  readonly room: RoomState;
  readonly onDone: () => void;
}) {
  const held = room.status === 'ENDED' && !technical(room);
  return (
    <main className="station-end">
      <Icon name={held ? 'checkCircle' : 'info'} size={28} />
      <h1>{words(room)}</h1>
      {technical(room) && <p>{m.station_end_not_yours()}</p>}
      <p>{m.station_end_detail()}</p>
      <Button kind="plain" size="station" onClick={onDone}>
        {m.station_to_clock()}
      </Button>
    </main>
  );
}

const technical = ({ status, outcome }: RoomState): boolean =>
  status === 'ENDED' && outcome === 'TECHNICAL_FAILURE';

function words(room: RoomState): string {
  const { status, minutesHeld } = room;
  if (status !== 'ENDED') return m.station_end_not_held();
  if (technical(room)) return m.station_end_technical();
  return minutesHeld === null
    ? m.station_end_held()
    : m.station_end_minutes({ minutes: minutesWords(minutesHeld) });
}
