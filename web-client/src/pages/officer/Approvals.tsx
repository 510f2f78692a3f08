import '../staff/Lists.css';
import { useState } from 'react';
import { get, post } from '../../api/client';
import { relationText } from '../../api/relationText';
import type { Approval } from '../../api/staffTypes';
import { useAct } from '../../api/useAct';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { localDigits } from '../../util/digits';
import { shortDayText } from '../../util/jalali';
import { Loading } from '../Loading';
import { ProblemNotice } from '../ProblemNotice';
import { DeskPage, Nothing } from '../staff/DeskPage';
import { QueueRow } from './QueueRow';
import { Identity } from '../staff/Identity';
import { voucherText } from './voucherText';
import { RefusePanel } from './RefusePanel';
import { Takeovers } from './Takeovers';

/** Relationships that wait for the prison's word, the oldest first. */
export default function Approvals() {
  const [loaded, again] = useLoaded('approvals', () => get('/api/approvals'));
  return (
    <DeskPage title={m.approvals_title()} at="/approvals">
      <div className="desk-head">
        <h1>{m.approvals_title()}</h1>
      </div>
      <div className="desk-body">
        <Loading of={loaded} again={again}>
          {(approvals) =>
            approvals.length === 0 ? (
              <Nothing icon="inbox">{m.approvals_empty()}</Nothing>
            ) : (
              <ul className="staff-list">
                {approvals.map((one) => (
                  <ApprovalRow key={one.relationshipId} approval={one} onDone={again} />
                ))}
              </ul>
            )
          }
        </Loading>
        <Takeovers />
      </div>
    </DeskPage>
  );
}

interface RowProps {
  readonly approval: Approval;
  readonly onDone: () => void;
}

function ApprovalRow({ approval, onDone }: RowProps) {
  const { busy, problem, run } = useAct();
  const [refusing, setRefusing] = useState(false);
  const path = `/api/relationships/${approval.relationshipId}` as const;
  const approve = async () => {
    if (await run(() => post(`${path}/approve`))) onDone();
  };
  return (
    <QueueRow
      words={<ApprovalWords approval={approval} />}
      of={path}
      load={() => get(`${path}/evidence`)}
      acts={
        <>
          <Button size="desk" icon="check" busy={busy && m.saving()} onClick={() => void approve()}>
            {m.approvals_approve()}
          </Button>
          <Button kind="end-plain" size="desk" icon="cross" onClick={() => setRefusing(true)}>
            {m.approvals_refuse()}
          </Button>
        </>
      }
    >
      {problem && <ProblemNotice problem={problem} />}
      {refusing && (
        <RefusePanel
          name={approval.personName}
          onRefuse={(reason) => post(`${path}/refuse`, { reason })}
          onDone={onDone}
          onClose={() => setRefusing(false)}
        />
      )}
    </QueueRow>
  );
}

function ApprovalWords({ approval }: { readonly approval: Approval }) {
  return (
    <span className="staff-row-words">
      <strong>{approval.personName}</strong>
      <span>
        {m.approvals_of({
          relation: relationText(approval.relation),
          name: approval.prisonerName,
          number: localDigits(approval.prisonerNumber),
        })}
      </span>
      <span className="staff-row-quiet">
        <Identity of={approval.identity} />
        {'، '}
        {m.approvals_filed({ day: shortDayText(approval.filedAt) })}
      </span>
      {approval.vouchedBy && (
        <span className="staff-row-quiet">{voucherText(approval.vouchedBy)}</span>
      )}
    </span>
  );
}
