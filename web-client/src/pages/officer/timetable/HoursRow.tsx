import { m } from '../../../messages-compiled/messages.js';
import { Icon, type IconName } from '../../../ui/Icon';
import { localDigits } from '../../../util/digits';
import { timeText } from '../../../util/jalali';
import { FreePlace } from './FreePlace';
import { isMovable } from './moving';
import { place, type TimetableOfDay, type TimetableVisit } from './timetableState';
import type { Moving } from './useMoving';

const DAY = 1440;

interface Props {
  readonly station: TimetableOfDay['stations'][number];
  readonly shown: TimetableOfDay;
  readonly wide: readonly [number, number];
  readonly moving: Moving;
  readonly onChoose: (visit: TimetableVisit) => void;
}

/** One station's day. */
export function HoursRow({ station, shown, wide, moving, onChoose }: Props) {
  const at = <T extends { readonly stationId: string }>(all: readonly T[]) =>
    all.filter(({ stationId }) => stationId === station.id);
  const closed = shown.closures.find(
    ({ stationId, fromMinute, untilMinute }) =>
      (stationId === null || stationId === station.id) && fromMinute === 0 && untilMinute === DAY,
  );
  const why =
    station.state === 'OUT_OF_ORDER' ? m.timetable_out_of_order() : (closed?.reason ?? null);
  const number = localDigits(station.number);
  return (
    <div className="hours-row">
      <strong className="hours-station" aria-label={m.stations_number({ number })}>
        {number}
      </strong>
      <ul className="hours-line" aria-label={m.stations_number({ number })}>
        {why !== null && <li className="hours-closed">{why}</li>}
        {at(shown.free).map((target) => (
          <FreePlace
            key={target.start}
            target={target}
            style={place(wide, target.start, target.end)}
            shown={shown}
            moving={moving}
          />
        ))}
        {at(shown.visits).map((visit) => (
          <VisitCell
            key={visit.id}
            visit={visit}
            style={place(wide, visit.start, visit.end)}
            zone={shown.zone}
            moving={moving}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </div>
  );
}

interface CellProps {
  readonly visit: TimetableVisit;
  readonly style: ReturnType<typeof place>;
  readonly zone: string;
  readonly moving: Moving;
  readonly onChoose: (visit: TimetableVisit) => void;
}

/** A visit; one that has not begun can be dragged, and shows what stands against it when dragged over. */
function VisitCell({ visit, style, zone, moving, onChoose }: CellProps) {
  const icon = icons[visit.type];
  const picked = moving.visit?.id === visit.id;
  return (
    <li
      className={`hours-cell hours-${lookOf(visit)}${picked ? ' hours-picked' : ''}`}
      style={style}
    >
      <button
        type="button"
        title={timeText(visit.start, zone)}
        draggable={isMovable(visit)}
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move';
          event.dataTransfer.setData('text/plain', visit.id);
          // The browser ends a drag whose source changes while it begins.
          setTimeout(() => moving.pick(visit));
        }}
        onDragEnd={(event) => {
          if (event.dataTransfer.dropEffect === 'none') moving.letGo();
        }}
        onDragEnter={() => {
          if (moving.visit !== null && !picked) moving.say(visit, 'slot.taken');
        }}
        onClick={() => onChoose(visit)}
        onKeyDown={({ code }) => {
          if (code === 'KeyM' && isMovable(visit)) moving.pick(visit);
        }}
      >
        {icon && <Icon name={icon} size={16} />}
        {visit.prisoner ?? m.timetable_held()}
      </button>
    </li>
  );
}

/** What is no family's visit differs by a sign as well as by its look. */
const icons: Partial<Record<TimetableVisit['type'], IconName>> = {
  POINT_ONLINE: 'pin',
  LAWYER: 'lock',
  JUDICIAL: 'scales',
  CONSULAR: 'globe',
};

function lookOf({ status, type }: TimetableVisit): string {
  if (status === 'ENDED' || status === 'MISSED') return 'over';
  if (status === 'LIVE' || status === 'PAUSED') return 'live';
  if (status === 'HELD' || status === 'REQUESTED') return 'held';
  if (type === 'POINT_ONLINE') return 'point';
  return type === 'FAMILY_ONLINE' ? 'family' : 'other';
}
