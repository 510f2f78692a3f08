import './Places.css';
import '../../staff/Lists.css';
import '../../staff/panels.css';
import { get, post } from '../../../api/client';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { localDigits } from '../../../util/digits';
import { Loading } from '../../Loading';
import { DeskPage, Nothing } from '../../staff/DeskPage';
import { Districts } from './Districts';
import { NameForm } from './NameForm';
import { Place } from './Place';
import { ProvinceForm } from './ProvinceForm';

/** The tree of places: provinces, their districts, the prisons there and their stations. */
export default function Places() {
  const [loaded, again] = useLoaded('provinces', () => get('/api/places/provinces'));
  return (
    <DeskPage title={m.places_title()} at="/places">
      <div className="desk-head">
        <h1>{m.places_title()}</h1>
      </div>
      <div className="desk-body">
        <Loading of={loaded} again={again}>
          {(provinces) => (
            <>
              {provinces.length === 0 && <Nothing icon="pin">{m.places_empty()}</Nothing>}
              <ul className="places-tree">
                {provinces.map((one) => (
                  <li key={one.id}>
                    <Place
                      name={one.name}
                      more={m.places_districts({ count: localDigits(one.districts) })}
                    >
                      <NameForm
                        label={m.places_rename()}
                        name={one.name}
                        onSend={(name) => post(`/api/places/provinces/${one.id}`, { name })}
                        onDone={again}
                      />
                      <Districts province={one.id} onChange={again} />
                    </Place>
                  </li>
                ))}
              </ul>
              <ProvinceForm onDone={again} />
            </>
          )}
        </Loading>
      </div>
    </DeskPage>
  );
}
