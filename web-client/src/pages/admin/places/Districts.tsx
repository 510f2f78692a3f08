import { get, post } from '../../../api/client';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { localDigits } from '../../../util/digits';
import { Loading } from '../../Loading';
import { NameForm } from './NameForm';
import { Place } from './Place';
import { Prisons } from './Prisons';

interface Props {
  readonly province: string;
  readonly onChange: () => void;
}

/** The judicial districts of a province. */
export function Districts({ province, onChange }: Props) {
  const road = `/api/places/provinces/${province}/districts` as const;
  const [loaded, again] = useLoaded(province, () => get(road));
  return (
    <Loading of={loaded} again={again}>
      {(districts) => (
        <ul>
          {districts.map((one) => (
            <li key={one.id}>
              <Place name={one.name} more={m.places_prisons({ count: localDigits(one.prisons) })}>
                <NameForm
                  label={m.places_rename()}
                  name={one.name}
                  onSend={(name) => post(`/api/places/districts/${one.id}`, { name })}
                  onDone={again}
                />
                <Prisons district={one.id} onChange={again} />
              </Place>
            </li>
          ))}
          <li>
            <NameForm
              label={m.places_add_district()}
              onSend={(name) => post(road, { name })}
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
