import { get, post } from '../../../api/client';
import type { PlaceStation, PrisonPlace } from '../../../api/staffTypes';
import { useAct } from '../../../api/useAct';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { localDigits } from '../../../util/digits';
import { Loading } from '../../Loading';
import { ProblemNotice } from '../../ProblemNotice';
import { StationForm } from './StationForm';

interface Props {
  readonly prison: PrisonPlace;
  readonly onChange: () => void;
}

/** The stations of a prison by number, retired ones too. */
export function StationsOf({ prison, onChange }: Props) {
  const road = `/api/places/prisons/${prison.id}/stations` as const;
  const [loaded, again] = useLoaded(prison.id, () => get(road));
  return (
    <Loading of={loaded} again={again}>
      {(stations) => (
        <ul>
          {stations.map((one) => (
            <li key={one.id}>
              <StationLine station={one} onDone={again} />
            </li>
          ))}
          {prison.closedAt === null && (
            <li>
              <StationForm
                label={m.places_add_station()}
                number={next(stations)}
                onSend={(form) => post(road, form)}
                onDone={() => {
                  again();
                  onChange();
                }}
              />
            </li>
          )}
        </ul>
      )}
    </Loading>
  );
}

const next = (stations: readonly PlaceStation[]): number =>
  Math.max(0, ...stations.map(({ number }) => number)) + 1;

const words: Readonly<Record<PlaceStation['state'], () => string>> = {
  PAIRED: m.stations_paired,
  UNPAIRED: m.stations_unpaired,
  OUT_OF_ORDER: m.stations_out_of_order,
  RETIRED: m.places_retired,
};

function StationLine({
  station,
  onDone,
}: {
  readonly station: PlaceStation;
  readonly onDone: () => void;
}) {
  const { busy, problem, run } = useAct();
  const put = async (service: 'IN_SERVICE' | 'OUT_OF_ORDER' | 'RETIRED') => {
    if (await run(() => post(`/api/places/stations/${station.id}/service`, { service }))) onDone();
  };
  const broken = station.state === 'OUT_OF_ORDER';
  return (
    <>
      <div className="staff-row">
        <span className="staff-row-words">
          <strong>{m.stations_number({ number: localDigits(station.number) })}</strong>
          <span className="staff-row-quiet">
            {station.name}
            {'، '}
            {words[station.state]()}
          </span>
        </span>
        {station.state !== 'RETIRED' && (
          <span className="staff-row-acts">
            <StationForm
              label={m.places_change()}
              number={station.number}
              name={station.name}
              onSend={(form) => post(`/api/places/stations/${station.id}`, form)}
              onDone={onDone}
            />
            <Button
              size="small"
              busy={busy && m.saving()}
              onClick={() => void put(broken ? 'IN_SERVICE' : 'OUT_OF_ORDER')}
            >
              {broken ? m.places_back_in_service() : m.places_out_of_service()}
            </Button>
            <Button size="small" kind="end-plain" onClick={() => void put('RETIRED')}>
              {m.places_retire()}
            </Button>
          </span>
        )}
      </div>
      {problem && <ProblemNotice problem={problem} />}
    </>
  );
}
