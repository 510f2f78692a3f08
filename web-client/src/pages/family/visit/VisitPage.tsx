import './Visit.css';
import { useState } from 'react';
import { get } from '../../../api/client';
import type { Problem } from '../../../api/problem';
import { problemText } from '../../../api/problemText';
import type { Visit } from '../../../api/types';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import type { PageProps } from '../../../router';
import { Button, ButtonLink } from '../../../ui/Button';
import { Page, Question } from '../../../ui/Page';
import { BackBar } from '../../../ui/TopBar';
import { Waiting } from '../../../ui/Waiting';
import { CancelDialog } from './CancelDialog';
import { VisitActions } from './VisitActions';
import { VisitFacts } from './VisitFacts';
import { VisitSummary } from './VisitSummary';

export default function VisitPage({ params }: PageProps) {
  const id = params['id'] ?? '';
  const [visit, again] = useLoaded(id, () => get<Visit>(`/api/visits/${id}`));
  const [cancelling, setCancelling] = useState(false);
  if (visit.state === 'failed') return <VisitNotHere problem={visit.problem} again={again} />;
  const found = visit.state === 'ready' ? visit.value : null;
  return (
    <Page
      title={m.visit()}
      bar={<BackBar title={m.visit()} back="/" />}
      foot={found && <VisitActions visit={found} onCancel={() => setCancelling(true)} />}
    >
      {found ? (
        <>
          <VisitSummary visit={found} />
          <VisitFacts visit={found} />
        </>
      ) : (
        <Waiting />
      )}
      {found && cancelling && (
        <CancelDialog visit={found} onClose={() => setCancelling(false)} onDone={again} />
      )}
    </Page>
  );
}

/** A link that leads nowhere for this person: a wrong one, or another person's visit. */
function VisitNotHere({
  problem,
  again,
}: {
  readonly problem: Problem;
  readonly again: () => void;
}) {
  const notMine = problem.code === 'thing.not_found' || problem.code === 'access.forbidden';
  const title = notMine ? m.visit_not_yours_title() : m.unreachable_title();
  return (
    <Page
      title={title}
      bar={<BackBar title={m.visit()} back="/" />}
      foot={
        notMine ? (
          <ButtonLink kind="filled" href="/">
            {m.to_home()}
          </ButtonLink>
        ) : (
          <Button kind="filled" onClick={again}>
            {m.try_again()}
          </Button>
        )
      }
    >
      <Question>{title}</Question>
      <p className="page-lead">{problemText(problem.code)}</p>
    </Page>
  );
}
