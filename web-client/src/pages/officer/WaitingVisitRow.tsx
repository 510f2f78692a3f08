import { useState } from 'react';
import { post } from '../../api/client';
import { relationText } from '../../api/relationText';
import type { WaitingVisit } from '../../api/staffTypes';
import { useAct } from '../../api/useAct';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { fullDayText, shortDayText, timeText } from '../../util/jalali';
import { ProblemNotice } from '../ProblemNotice';
import { standingText } from '../staff/standingText';
import { RejectPanel } from './RejectPanel';

interface Props {
  readonly visit: WaitingVisit;
  readonly onDone: (words: string) => void;
}

/** One visit that was asked for, with what it still waits for and by when it is answered. */
export function WaitingVisitRow({ visit, onDone }: Props) {
  const [rejecting, setRejecting] = useState(false);
  const { busy, problem, run } = useAct();
  const name = visit.prisonerName;
  const approve = async () => {
    if (await run(() => post(`/api/visits/${visit.id}/approval`)))
      onDone(m.waiting_visits_approved({ name }));
  };
  return (
    <li>
      <div className="staff-row">
        <Words visit={visit} />
        <span className="staff-row-acts">
          <Button
            size="desk"
            icon="check"
            disabled={visit.blocked !== null || busy}
            onClick={() => void approve()}
          >
            {m.waiting_visits_approve()}
          </Button>
          <Button kind="end-plain" size="desk" icon="cross" onClick={() => setRejecting(true)}>
            {m.waiting_visits_reject()}
          </Button>
        </span>
      </div>
      {problem && <ProblemNotice problem={problem} />}
      {rejecting && (
        <RejectPanel
          id={visit.id}
          name={name}
          onDone={() => onDone(m.waiting_visits_rejected({ name }))}
          onClose={() => setRejecting(false)}
        />
      )}
    </li>
  );
}

function Words({ visit }: { readonly visit: WaitingVisit }) {
  const { zone } = visit;
  return (
    <span className="staff-row-words">
      <strong>
        {m.waiting_visits_when({
          name: visit.prisonerName,
          day: fullDayText(visit.start, zone),
          time: timeText(visit.start, zone),
        })}
      </strong>
      <span>
        {visit.visitors
          .map((one) =>
            m.waiting_visits_guest({ name: one.name, relation: relationText(one.relation) }),
          )
          .join('، ')}
      </span>
      <span className="staff-row-quiet">
        {m.waiting_visits_by({
          day: shortDayText(visit.answerBy, zone),
          time: timeText(visit.answerBy, zone),
        })}
        {visit.blocked !== null && ` · ${standingText(visit.blocked)}`}
      </span>
    </span>
  );
}
