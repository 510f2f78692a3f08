import '../../staff/Lists.css';
import './moves.css';
import { useEffect } from 'react';
import { get, post } from '../../../api/client';
import type { Replan } from '../../../api/staffTypes';
import { useAct } from '../../../api/useAct';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import type { PageProps } from '../../../router';
import { Waiting } from '../../../ui/Waiting';
import { localDigits } from '../../../util/digits';
import { Loading } from '../../Loading';
import { ProblemNotice } from '../../ProblemNotice';
import { DeskPage } from '../../staff/DeskPage';
import { MoveActs, type PlanAct } from './MoveActs';
import { MoveRows } from './MoveRows';
import { MoveSums } from './MoveSums';
import { spanText, stateText } from './moveWords';

const LOOK_AGAIN = 1_000;

function send(id: string, what: PlanAct): Promise<unknown> {
  switch (what) {
    case 'apply':
      return post(`/api/replans/${id}/apply`);
    case 'cancel-all':
      return post(`/api/replans/${id}/cancel-all`);
    case 'seek':
      return post(`/api/replans/${id}/seek`);
    case 'drop':
      return post(`/api/replans/${id}/drop`);
  }
}

/** One plan: what it would do to whom, whole, and the one button that does it. */
export default function MovePlan({ params }: PageProps) {
  const id = params['id'] ?? '';
  const [loaded, again] = useLoaded(id, () => get(`/api/replans/${id}`));
  const { busy, problem, run } = useAct();
  const seeking = loaded.state === 'ready' && loaded.value.state === 'SEEKING';
  useEffect(() => {
    if (!seeking) return undefined;
    const timer = setInterval(again, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [seeking, again]);
  const act = async (what: PlanAct) => {
    await run(() => send(id, what));
    again();
  };
  return (
    <DeskPage title={m.moves_title()} at="/moves">
      <Loading of={loaded} again={again}>
        {(plan) => (
          <>
            <div className="desk-head">
              <h1>{spanText(plan)}</h1>
              <span className="move-state">{stateText(plan.state)}</span>
            </div>
            <div className="desk-body">
              {problem && <ProblemNotice problem={problem} />}
              {plan.state === 'SEEKING' ? (
                <Seeking plan={plan} />
              ) : (
                <>
                  <MoveSums plan={plan} />
                  {plan.state === 'PROPOSED' && (
                    <MoveActs plan={plan} busy={busy} onAct={(what) => void act(what)} />
                  )}
                  <MoveRows plan={plan} />
                </>
              )}
            </div>
          </>
        )}
      </Loading>
    </DeskPage>
  );
}

function Seeking({ plan }: { readonly plan: Replan }) {
  return (
    <div className="move-seeking" aria-live="polite">
      <Waiting />
      <p>{m.moves_seeking_for({ visits: localDigits(plan.visits) })}</p>
    </div>
  );
}
