import './Visit.css';
import { useState } from 'react';
import { get } from '../../../api/client';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import type { PageProps } from '../../../router';
import { Page } from '../../../ui/Page';
import { BackBar } from '../../../ui/TopBar';
import { Waiting } from '../../../ui/Waiting';
import { CancelDialog } from './CancelDialog';
import { MakeUpCard } from './MakeUp';
import { VisitActions } from './VisitActions';
import { VisitFacts } from './VisitFacts';
import { VisitNotHere } from './VisitNotHere';
import { VisitSummary } from './VisitSummary';

export default function VisitPage({ params }: PageProps) {
  const id = params['id'] ?? '';
  const [visit, again] = useLoaded(id, () => get(`/api/visits/${id}`));
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
          {found.owed?.offer && <MakeUpCard visit={found} offer={found.owed.offer} />}
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
