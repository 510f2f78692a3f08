import '../staff/Lists.css';
import { useState } from 'react';
import { get } from '../../api/client';
import type { Permit } from '../../api/staffTypes';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Loading } from '../Loading';
import { DeskPage, Nothing } from '../staff/DeskPage';
import { PermitRow } from './PermitRow';

type State = Permit['state'];

const states: readonly (readonly [State, () => string])[] = [
  ['WAITING', m.permits_waiting],
  ['GRANTED', m.permits_granted],
  ['REFUSED', m.permits_refused],
];
const nobody: Readonly<Record<State, () => string>> = {
  WAITING: m.permits_nobody_waits,
  GRANTED: m.permits_nobody_has,
  REFUSED: m.permits_nobody_refused,
};

/** Those outside the first circle, who visit by an official's permit: who waits, who has one, who was told no. */
export default function Permits() {
  const [state, setState] = useState<State>('WAITING');
  const [loaded, again] = useLoaded(state, () => get(`/api/permits?state=${state}`));
  return (
    <DeskPage title={m.permits_title()} at="/permits">
      <div className="desk-head">
        <h1>{m.permits_title()}</h1>
        <fieldset className="staff-row-acts" aria-label={m.permits_show()}>
          {states.map(([one, words]) => (
            <Button key={one} size="small" pressed={one === state} onClick={() => setState(one)}>
              {words()}
            </Button>
          ))}
        </fieldset>
      </div>
      <div className="desk-body">
        <Loading of={loaded} again={again}>
          {(permits) =>
            permits.length === 0 ? (
              <Nothing icon="inbox">{nobody[state]()}</Nothing>
            ) : (
              <ul className="staff-list">
                {permits.map((one) => (
                  <PermitRow key={one.relationshipId} permit={one} onDone={again} />
                ))}
              </ul>
            )
          }
        </Loading>
      </div>
    </DeskPage>
  );
}
