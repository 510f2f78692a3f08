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
  return (
    <main className="station-end">
      <Icon name="checkCircle" size={28} />
      <h1>{words(room)}</h1>
      <p>{m.station_end_detail()}</p>
      <Button kind="plain" size="station" onClick={onDone}>
        {m.station_to_clock()}
      </Button>
    </main>
  );
}

function words({ status, outcome, minutesHeld }: RoomState): string {
  if (status !== 'ENDED') return m.station_end_not_held();
  if (outcome === 'TECHNICAL_FAILURE') return m.station_end_technical();
  return minutesHeld === null
    ? m.station_end_held()
    : m.station_end_minutes({ minutes: minutesWords(minutesHeld) });
}
