import type { Station } from '../../api/staffTypes';
import type { StationChecked } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { Chip } from '../../ui/Chip';
import { shortDayText } from '../../util/jalali';
import { isReady } from '../room/readinessWords';

/** Whether a station works as a place for visits. */
export function State({ station }: { readonly station: Station }) {
  switch (station.state) {
    case 'PAIRED':
      return (
        <Chip tone="act" icon="check">
          {station.pairedAt === null
            ? m.stations_paired()
            : m.stations_paired_since({ day: shortDayText(station.pairedAt) })}
        </Chip>
      );
    case 'UNPAIRED':
      return (
        <Chip tone="soon" icon="alert">
          {m.stations_unpaired()}
        </Chip>
      );
    case 'OUT_OF_ORDER':
    case 'RETIRED':
      return (
        <Chip tone="neutral" icon="cross">
          {m.stations_out_of_order()}
        </Chip>
      );
  }
}

/** Whether its camera and microphone work, as far as it has looked. */
export function CheckState({ check }: { readonly check: StationChecked | null }) {
  if (check === null) return null;
  return isReady(check) ? (
    <Chip tone="act" icon="camera">
      {m.station_check_good()}
    </Chip>
  ) : (
    <Chip tone="soon" icon="alert">
      {m.station_check_bad()}
    </Chip>
  );
}
