import '../staff/StaffForm.css';
import { useState } from 'react';
import { get, post } from '../../api/client';
import type { Takeover } from '../../api/staffTypes';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { dayInstant, fullDayText, shortDayText } from '../../util/jalali';
import { Loading } from '../Loading';
import { QueueRow } from './QueueRow';
import { Identity } from '../staff/Identity';
import { ReasonedPanel } from './ReasonedPanel';
import { voucherText } from './voucherText';

/** Who says to be a person that another vouched for; nothing is shown where nobody does. */
export function Takeovers() {
  const [loaded, again] = useLoaded('takeovers', () => get('/api/takeovers'));
  return (
    <Loading of={loaded} again={again}>
      {(takeovers) =>
        takeovers.length > 0 && (
          <section className="staff-section">
            <h2>{m.takeovers_title()}</h2>
            <p className="staff-section-lead">{m.takeovers_lead()}</p>
            <ul className="staff-list">
              {takeovers.map((one) => (
                <TakeoverRow key={one.takeoverId} takeover={one} onDone={again} />
              ))}
            </ul>
          </section>
        )
      }
    </Loading>
  );
}

interface RowProps {
  readonly takeover: Takeover;
  readonly onDone: () => void;
}

function TakeoverRow({ takeover, onDone }: RowProps) {
  const [asked, setAsked] = useState<'grant' | 'refuse' | null>(null);
  const path = `/api/takeovers/${takeover.takeoverId}` as const;
  return (
    <QueueRow
      words={<TakeoverWords takeover={takeover} />}
      of={path}
      load={() => get(`${path}/evidence`)}
      acts={
        <>
          <Button size="desk" icon="check" onClick={() => setAsked('grant')}>
            {m.takeovers_grant()}
          </Button>
          <Button kind="end-plain" size="desk" icon="cross" onClick={() => setAsked('refuse')}>
            {m.approvals_refuse()}
          </Button>
        </>
      }
    >
      {asked && (
        <ReasonedPanel
          key={asked}
          question={
            asked === 'grant'
              ? m.takeovers_grant_reason({ name: takeover.claimedName })
              : m.takeovers_refuse_reason({ name: takeover.claimedName })
          }
          act={asked === 'grant' ? m.takeovers_grant() : m.approvals_refuse()}
          ends={asked === 'refuse'}
          onAct={(reason) =>
            asked === 'grant'
              ? post(`${path}/grant`, { reason })
              : post(`${path}/refuse`, { reason })
          }
          onDone={onDone}
          onClose={() => setAsked(null)}
        />
      )}
    </QueueRow>
  );
}

function TakeoverWords({ takeover }: { readonly takeover: Takeover }) {
  const { claimedName, claimedBirthDate, identity } = takeover;
  return (
    <span className="staff-row-words">
      <strong>{claimedName}</strong>
      {claimedBirthDate !== null && (
        <span>{m.takeovers_born({ day: fullDayText(dayInstant(claimedBirthDate)) })}</span>
      )}
      <span>{m.takeovers_known({ name: takeover.personName })}</span>
      {identity.birthDate !== null && (
        <span>{m.takeovers_known_born({ day: fullDayText(dayInstant(identity.birthDate)) })}</span>
      )}
      <span className="staff-row-quiet">
        <Identity of={identity} />
        {'، '}
        {m.approvals_filed({ day: shortDayText(takeover.filedAt) })}
      </span>
      {takeover.vouchedBy && (
        <span className="staff-row-quiet">{voucherText(takeover.vouchedBy)}</span>
      )}
    </span>
  );
}
