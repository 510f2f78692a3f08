import '../../staff/Lists.css';
import { useState } from 'react';
import { get } from '../../../api/client';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { Button, ButtonLink } from '../../../ui/Button';
import { Loading } from '../../Loading';
import { DeskPage, Nothing } from '../../staff/DeskPage';
import { ClearForm } from './ClearForm';
import { countText, spanText, stateText } from './moveWords';

/** Whole days to clear: what was begun, and a way to begin. */
export default function Moves() {
  const [clearing, setClearing] = useState(false);
  const [loaded, again] = useLoaded('replans', () => get('/api/replans'));
  return (
    <DeskPage title={m.moves_title()} at="/moves">
      <div className="desk-head">
        <h1>{m.moves_title()}</h1>
        {!clearing && (
          <Button kind="filled" size="desk" icon="calendar" onClick={() => setClearing(true)}>
            {m.moves_clear()}
          </Button>
        )}
      </div>
      <div className="desk-body">
        {clearing && <ClearForm onClose={() => setClearing(false)} />}
        <Loading of={loaded} again={again}>
          {(plans) =>
            plans.length === 0 ? (
              !clearing && <Nothing icon="calendar">{m.moves_none()}</Nothing>
            ) : (
              <ul className="staff-list">
                {plans.map((plan) => (
                  <li key={plan.id} className="staff-row">
                    <span className="staff-row-words">
                      <strong>{spanText(plan)}</strong>
                      <span>{countText(plan)}</span>
                      <span className="staff-row-quiet">{stateText(plan.state)}</span>
                    </span>
                    <ButtonLink size="desk" href={`/moves/${plan.id}`}>
                      {m.moves_open()}
                      <span className="hidden-words"> {spanText(plan)}</span>
                    </ButtonLink>
                  </li>
                ))}
              </ul>
            )
          }
        </Loading>
      </div>
    </DeskPage>
  );
}
