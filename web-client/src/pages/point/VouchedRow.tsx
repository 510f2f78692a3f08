import { useState } from 'react';
import { relationText } from '../../api/relationText';
import type { Kin, Schemas } from '../../api/types';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { shortDayText, timeText } from '../../util/jalali';
import { Identity } from '../staff/Identity';
import { KinPanel } from './KinPanel';

interface Props {
  readonly person: Schemas['Vouched'];
  /** Whose relative they are is asked at once of somebody new. */
  readonly asked: boolean;
  readonly onChange: () => void;
}

/** Somebody the clerk vouched for, and what became of it. */
export function VouchedRow({ person, asked, onChange }: Props) {
  const [adding, setAdding] = useState(asked);
  const { name, declared, vouchedAt, kin } = person;
  return (
    <li>
      <div className="staff-row">
        <span className="staff-row-words">
          <strong>{name}</strong>
          <span className="staff-row-quiet">
            <Identity of={declared} />
            {'، '}
            {m.day_at({ day: shortDayText(vouchedAt), time: timeText(vouchedAt) })}
          </span>
          {kin.length === 0 && <span>{m.point_no_kin()}</span>}
          {kin.map((one) => (
            <span key={one.relationshipId}>{kinWords(one)}</span>
          ))}
        </span>
        <span className="staff-row-acts">
          <Button size="desk" icon="userPlus" onClick={() => setAdding(true)}>
            {m.point_add_kin()}
          </Button>
        </span>
      </div>
      {adding && (
        <KinPanel
          person={person}
          onDone={() => {
            setAdding(false);
            onChange();
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </li>
  );
}

function kinWords({ status, relation, prisonName, refusedBecause }: Kin): string {
  const what = m.point_kin({ relation: relationText(relation), prison: prisonName });
  switch (status) {
    case 'PENDING':
      return m.vouched_kin({ relation: what, state: m.kin_pending() });
    case 'APPROVED':
      return m.vouched_kin({ relation: what, state: m.kin_approved() });
    case 'REFUSED':
      return `${m.vouched_kin({ relation: what, state: m.kin_refused() })}. ${m.refused_reason({ reason: refusedBecause ?? '' })}`;
  }
}
