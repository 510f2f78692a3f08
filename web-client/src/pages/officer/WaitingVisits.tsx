import '../staff/Lists.css';
import { useState } from 'react';
import { get } from '../../api/client';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { Loading } from '../Loading';
import { DeskPage, Nothing } from '../staff/DeskPage';
import { Keys } from '../staff/Keys';
import { WaitingVisitList } from './WaitingVisitList';

/** The visits that families asked for and this prison answers, the most urgent first. */
export default function WaitingVisits() {
  const [loaded, again] = useLoaded('waiting', () => get('/api/waiting-visits'));
  const [told, setTold] = useState('');
  return (
    <DeskPage
      title={m.waiting_visits_title()}
      at="/waiting-visits"
      foot={<Keys hints={[{ keys: ['↑', '↓'], words: m.waiting_visits_keys() }]} />}
    >
      <div className="desk-head">
        <h1>{m.waiting_visits_title()}</h1>
        <output>{told}</output>
      </div>
      <div className="desk-body">
        <Loading of={loaded} again={again}>
          {(visits) =>
            visits.length === 0 ? (
              <Nothing icon="inbox">{m.waiting_visits_nobody()}</Nothing>
            ) : (
              <WaitingVisitList
                visits={visits}
                onDone={(words) => {
                  setTold(words);
                  again();
                }}
              />
            )
          }
        </Loading>
      </div>
    </DeskPage>
  );
}
