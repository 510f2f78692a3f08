import { useState } from 'react';
import { post } from '../../api/client';
import { relationText } from '../../api/relationText';
import type { Permit } from '../../api/staffTypes';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { localDigits } from '../../util/digits';
import { shortDayText } from '../../util/jalali';
import { Identity } from '../staff/Identity';
import { GrantPanel } from './GrantPanel';
import { RefusePanel } from './RefusePanel';

interface Props {
  readonly permit: Permit;
  readonly onDone: () => void;
}

type Act = 'grant' | 'refuse' | 'withdraw';

/** One person and what may be done about their permit; the question opens under them. */
export function PermitRow({ permit, onDone }: Props) {
  const [act, setAct] = useState<Act | null>(null);
  const path = `/api/relationships/${permit.relationshipId}/permit` as const;
  const close = () => setAct(null);
  const done = () => {
    close();
    onDone();
  };
  return (
    <li>
      <div className="staff-row">
        <PermitWords permit={permit} />
        <span className="staff-row-acts">
          <Button size="desk" icon="check" onClick={() => setAct('grant')}>
            {permit.state === 'GRANTED' ? m.permits_extend() : m.permits_grant()}
          </Button>
          {permit.state === 'WAITING' && (
            <Button kind="end-plain" size="desk" icon="cross" onClick={() => setAct('refuse')}>
              {m.approvals_refuse()}
            </Button>
          )}
          {permit.state === 'GRANTED' && (
            <Button kind="end-plain" size="desk" icon="cross" onClick={() => setAct('withdraw')}>
              {m.permits_withdraw()}
            </Button>
          )}
        </span>
      </div>
      {act === 'grant' && (
        <GrantPanel
          name={permit.personName}
          onGrant={(until) => post(path, { until })}
          onDone={done}
          onClose={close}
        />
      )}
      {act === 'refuse' && (
        <RefusePanel
          name={permit.personName}
          question={m.permits_why_refuse({ name: permit.personName })}
          onRefuse={(reason) => post(`${path}/refusal`, { reason })}
          onDone={done}
          onClose={close}
        />
      )}
      {act === 'withdraw' && (
        <RefusePanel
          name={permit.personName}
          question={m.permits_why_withdraw({ name: permit.personName })}
          act={m.permits_withdraw()}
          onRefuse={(reason) => post(`${path}/withdrawal`, { reason })}
          onDone={done}
          onClose={close}
        />
      )}
    </li>
  );
}

function PermitWords({ permit }: { readonly permit: Permit }) {
  return (
    <span className="staff-row-words">
      <strong>{permit.personName}</strong>
      <span>
        {m.approvals_of({
          relation: relationText(permit.relation),
          name: permit.prisonerName,
          number: localDigits(permit.prisonerNumber),
        })}
      </span>
      <span className="staff-row-quiet">
        <Identity of={permit.identity} />
        {'، '}
        {permit.until === null
          ? m.approvals_filed({ day: shortDayText(permit.filedAt) })
          : m.permits_until({ day: shortDayText(Date.parse(permit.until) - 1) })}
      </span>
      {permit.refusedBecause !== null && (
        <span className="staff-row-quiet">
          {m.permits_because({ reason: permit.refusedBecause })}
        </span>
      )}
    </span>
  );
}
