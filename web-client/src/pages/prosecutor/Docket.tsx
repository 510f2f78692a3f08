import { useState } from 'react';
import type { Request } from '../../api/requestTypes';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { localDigits } from '../../util/digits';
import { shortDayText } from '../../util/jalali';
import { DecisionForm } from './DecisionForm';
import { requestWords } from './requestWords';
import { sorted } from '../../util/lists';

interface Props {
  readonly requests: readonly Request[];
  readonly onDecided: () => void;
}

/** Requests without a decision, the longest waiting first. */
export function Docket({ requests, onDecided }: Props) {
  const open = sorted(
    requests.filter((request) => request.status === 'SUBMITTED'),
    (one, other) => one.takenAt.localeCompare(other.takenAt),
  );
  return (
    <section className="desk-card" aria-labelledby="desk-docket">
      <h2 id="desk-docket">{m.desk_docket({ count: localDigits(open.length) })}</h2>
      {open.length === 0 && <p className="desk-quiet">{m.desk_no_requests()}</p>}
      <ul>
        {open.map((request) => (
          <DocketRow key={request.id} request={request} onDecided={onDecided} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly request: Request;
  readonly onDecided: () => void;
}

function DocketRow({ request, onDecided }: RowProps) {
  const [deciding, setDeciding] = useState(false);
  return (
    <li className="desk-request">
      <div className="desk-request-row">
        <div className="desk-visit-words">
          <p>
            <strong>{requestWords(request)}</strong>{' '}
            <Chip tone="neutral" icon="clock">
              {m.desk_taken({ day: shortDayText(request.takenAt) })}
            </Chip>{' '}
            {request.holder && (
              <Chip tone={request.holder.you ? 'act' : 'neutral'} icon="user">
                {request.holder.you
                  ? m.desk_held_by_you()
                  : m.desk_held_by({ name: request.holder.name })}
              </Chip>
            )}
          </p>
          <p>{request.prisoner.name}</p>
          <p className="desk-quiet">
            <bdi>{request.text}</bdi>
          </p>
        </div>
        {request.allowedDecisions.length > 0 && !deciding && (
          <Button size="desk" icon="scales" onClick={() => setDeciding(true)}>
            {m.decide_open()}
          </Button>
        )}
      </div>
      {deciding && (
        <DecisionForm request={request} onDecided={onDecided} onClose={() => setDeciding(false)} />
      )}
    </li>
  );
}
