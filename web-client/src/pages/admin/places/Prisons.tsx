import { get, post } from '../../../api/client';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { localDigits } from '../../../util/digits';
import { shortDayText } from '../../../util/jalali';
import { Loading } from '../../Loading';
import { ClosePrison } from './ClosePrison';
import { Place } from './Place';
import { PrisonForm } from './PrisonForm';
import { StationsOf } from './StationsOf';

interface Props {
  readonly district: string;
  readonly onChange: () => void;
}

/** The prisons of a district; closed ones stay, because their past is told by them. */
export function Prisons({ district, onChange }: Props) {
  const road = `/api/places/districts/${district}/prisons` as const;
  const [loaded, again] = useLoaded(district, () => get(road));
  return (
    <Loading of={loaded} again={again}>
      {(prisons) => (
        <ul>
          {prisons.map((one) => (
            <li key={one.id}>
              <Place
                name={one.name}
                more={
                  one.closedAt === null
                    ? m.places_stations({ count: localDigits(one.stations) })
                    : m.places_closed({ day: shortDayText(one.closedAt) })
                }
              >
                {one.closedAt === null && (
                  <div className="staff-row-acts">
                    <PrisonForm
                      label={m.places_change()}
                      prison={one}
                      onSend={(form) => post(`/api/places/prisons/${one.id}`, form)}
                      onDone={again}
                    />
                    <ClosePrison prison={one} onDone={again} />
                  </div>
                )}
                <StationsOf prison={one} onChange={again} />
              </Place>
            </li>
          ))}
          <li>
            <PrisonForm
              label={m.places_add_prison()}
              onSend={(form) => post(road, form)}
              onDone={() => {
                again();
                onChange();
              }}
            />
          </li>
        </ul>
      )}
    </Loading>
  );
}
