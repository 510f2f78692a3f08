import type { RoomState } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { ButtonLink } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Timer } from '../../ui/Timer';
import { useNow } from '../../ui/useNow';
import { localDigits } from '../../util/digits';
import { roundWords } from '../../util/duration';
import { timeText } from '../../util/jalali';
import type { Visit } from '../../api/types';

interface Props {
  readonly room: RoomState;
  readonly visit: Visit | null;
  readonly identifying: boolean;
}

export function RoomHead({ room, visit, identifying }: Props) {
  const now = useNow();
  const station = visit?.stationNumber;
  return (
    <div className="desk-head">
      <ButtonLink href="/board" size="small" icon="back">
        {m.identify_to_board()}
      </ButtonLink>
      <h1>{identifying ? m.identify_question() : m.identify_observing()}</h1>
      <span className="officer-head-end">
        {identifying ? (
          <Knocking room={room} now={now} />
        ) : (
          <Timer ms={Date.parse(room.end) - now} />
        )}
        <Chip tone="neutral" icon="monitor">
          {station === null || station === undefined
            ? timeText(room.start, room.zone)
            : m.identify_place({
                station: localDigits(station),
                time: timeText(room.start, room.zone),
              })}
        </Chip>
      </span>
    </div>
  );
}

function Knocking({ room, now }: { readonly room: RoomState; readonly now: number }) {
  const family = room.seats.find((seat) => seat.kind === 'FAMILY' && seat.present);
  if (!family?.since) return null;
  return (
    <Chip tone="soon" icon="door">
      {m.identify_knocking({ time: roundWords(now - Date.parse(family.since)) })}
    </Chip>
  );
}
