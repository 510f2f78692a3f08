import { useState } from 'react';
import { post } from '../../../api/client';
import type { Visit, VisitReason } from '../../../api/types';
import { useAct } from '../../../api/useAct';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { toast } from '../../../ui/Toast';
import { serverNow } from '../../../util/clock';
import { ProblemNotice } from '../../ProblemNotice';
import { dateWords } from '../whenWords';
import { ReasonChoice } from './ReasonChoice';

interface Props {
  readonly visit: Visit;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Says what cancelling costs before it is done. */
export function CancelDialog({ visit, onClose, onDone }: Props) {
  const { busy, problem, run } = useAct();
  const [reason, setReason] = useState<VisitReason | null>(null);
  const cancel = async () => {
    if (!(await run(() => post(`/api/visits/${visit.id}/cancel`, { reason })))) return;
    toast(m.cancelled_toast());
    onClose();
    onDone();
  };
  return (
    <Dialog
      title={m.cancel_title()}
      onClose={onClose}
      actions={
        <>
          <Button kind="end" busy={busy && m.cancelling()} onClick={() => void cancel()}>
            {m.cancel_visit()}
          </Button>
          <Button onClick={onClose}>{m.keep_visit()}</Button>
        </>
      }
    >
      <p>
        {m.visit_at({ name: visit.prisoner.givenName, when: dateWords(visit.start, visit.zone) })}
      </p>
      <p>{costWords(visit)}</p>
      <ReasonChoice chosen={reason} onChoose={setReason} />
      {problem && <ProblemNotice problem={problem} />}
    </Dialog>
  );
}

function costWords(visit: Visit): string {
  const free = visit.freeCancelUntil;
  if (free !== null && serverNow() > Date.parse(free)) return m.cancel_costs();
  return free === null
    ? m.cancel_is_free()
    : m.cancel_free_until({ when: dateWords(free, visit.zone) });
}
