import { useState } from 'react';
import { get } from '../../api/client';
import { decisionText } from '../../api/requestText';
import type { Request } from '../../api/requestTypes';
import type { PrisonerFile } from '../../api/staffTypes';
import type { Visit } from '../../api/types';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { localDigits } from '../../util/digits';
import { titleText } from '../../util/officeTitle';
import { shortDayText } from '../../util/jalali';
import { Loading } from '../Loading';
import { DecisionForm } from './DecisionForm';
import { Intake } from './Intake';
import { requestWords } from './requestWords';

/** The side panel: it scrolls alone and never covers the picture. */
export function FilePanel({ visit }: { readonly visit: Visit }) {
  const { id } = visit.prisoner;
  const [file, again] = useLoaded(id, () => get(`/api/prisoners/${id}/file`));
  const [deciding, setDeciding] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const taken = (request: Request, decideNow: boolean) => {
    setTold(m.intake_taken({ number: localDigits(request.trackingNumber) }));
    setDeciding(decideNow ? request.id : null);
    again();
  };
  const decided = (request: Request) => {
    setTold(m.decide_done({ number: localDigits(request.trackingNumber) }));
    setDeciding(null);
    again();
  };
  return (
    <aside className="file-panel" aria-label={m.file_title()}>
      <Loading of={file} again={again}>
        {(known) => (
          <>
            <Summary file={known} />
            <section>
              <h2>{m.file_open({ count: localDigits(known.openRequests.length) })}</h2>
              <div aria-live="polite">
                {told !== null && (
                  <Notice tone="act" icon="check">
                    {told}
                  </Notice>
                )}
              </div>
              <ul>
                {known.openRequests.map((request) => (
                  <OpenRequest
                    key={request.id}
                    request={request}
                    deciding={deciding === request.id}
                    onOpen={setDeciding}
                    onDecided={decided}
                  />
                ))}
              </ul>
              <Decided requests={known.decidedRequests} />
            </section>
          </>
        )}
      </Loading>
      <Intake visit={visit} onTaken={taken} />
    </aside>
  );
}

function Summary({ file: { prisoner } }: { readonly file: PrisonerFile }) {
  const status = prisoner.legalStatus === 'CONVICT' ? m.file_convict() : m.file_accused();
  const facts = { status, number: localDigits(prisoner.number), prison: prisoner.prisonName };
  return (
    <section className="file-summary">
      <Avatar name={prisoner.givenName} />
      <div>
        <h2>{prisoner.name}</h2>
        <p className="desk-quiet">{m.file_facts(facts)}</p>
        {prisoner.ward !== null && <p className="desk-quiet">{localDigits(prisoner.ward)}</p>}
      </div>
    </section>
  );
}

interface OpenRequestProps {
  readonly request: Request;
  readonly deciding: boolean;
  readonly onOpen: (id: string | null) => void;
  readonly onDecided: (request: Request) => void;
}

function OpenRequest({ request, deciding, onOpen, onDecided }: OpenRequestProps) {
  return (
    <li className="desk-request">
      <div className="desk-request-row">
        <div className="desk-visit-words">
          <p>
            <strong>{requestWords(request)}</strong>
          </p>
          <p className="desk-quiet">
            {m.file_taken({
              day: shortDayText(request.takenAt),
              title: titleText(request.takenByTitle),
            })}
          </p>
          <p className="desk-quiet">
            <bdi>{request.text}</bdi>
          </p>
        </div>
        {!deciding && request.allowedDecisions.length > 0 && (
          <Button size="small" icon="scales" onClick={() => onOpen(request.id)}>
            {m.decide_open()}
          </Button>
        )}
      </div>
      {deciding && (
        <DecisionForm request={request} onDecided={onDecided} onClose={() => onOpen(null)} />
      )}
    </li>
  );
}

function Decided({ requests }: { readonly requests: readonly Request[] }) {
  if (requests.length === 0) return null;
  return (
    <details className="file-decided">
      <summary>{m.file_decided({ count: localDigits(requests.length) })}</summary>
      <ul>
        {requests.map((request) => (
          <li key={request.id}>
            {requestWords(request)}
            {request.decision && ` – ${decisionText(request.decision.kind)}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
