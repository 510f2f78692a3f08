import { post } from '../../../api/client';
import type { Restriction } from '../../../api/staffTypes';
import { useAct } from '../../../api/useAct';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { Chip } from '../../../ui/Chip';
import { localDigits } from '../../../util/digits';
import { shortDayText } from '../../../util/jalali';
import { ProblemNotice } from '../../ProblemNotice';
import { Nothing } from '../DeskPage';

const states: Readonly<Record<Restriction['state'], () => string>> = {
  UNCONFIRMED: m.restrictions_unconfirmed,
  COMING: m.restrictions_coming,
  HOLDS: m.restrictions_holds,
  OVER: m.restrictions_over,
};

interface Props {
  readonly rows: readonly Restriction[];
  readonly onChange: () => void;
}

/** Whoever is kept from visits, and until when. */
export function Restrictions({ rows, onChange }: Props) {
  if (rows.length === 0) return <Nothing icon="scales">{m.restrictions_none()}</Nothing>;
  return (
    <ul className="staff-list">
      {rows.map((one) => (
        <Row key={one.id} ban={one} onChange={onChange} />
      ))}
    </ul>
  );
}

function Row({ ban, onChange }: { readonly ban: Restriction; readonly onChange: () => void }) {
  const { busy, problem, run } = useAct();
  const road = `/api/restrictions/${ban.id}` as const;
  const done = async (act: () => Promise<unknown>) => {
    if (await run(act)) onChange();
  };
  const confirm = () => done(() => post(`${road}/confirm`));
  const lift = () => done(() => post(`${road}/lift`));
  return (
    <li>
      <div className="staff-row">
        <Words ban={ban} />
        <Chip
          tone={ban.state === 'UNCONFIRMED' ? 'soon' : 'neutral'}
          icon={ban.state === 'UNCONFIRMED' ? 'hourglass' : 'scales'}
        >
          {states[ban.state]()}
        </Chip>
        <span className="staff-row-acts">
          {ban.mayConfirm && (
            <Button
              size="desk"
              icon="check"
              busy={busy && m.saving()}
              onClick={() => void confirm()}
            >
              {m.restrictions_confirm()}
            </Button>
          )}
          {ban.mayLift && (
            <Button size="desk" busy={busy && m.saving()} onClick={() => void lift()}>
              {m.restrictions_lift()}
            </Button>
          )}
        </span>
      </div>
      {problem && <ProblemNotice problem={problem} />}
    </li>
  );
}

function Words({ ban }: { readonly ban: Restriction }) {
  return (
    <span className="staff-row-words">
      <strong>{ban.prisonerName}</strong>
      <span>
        {ban.personName === null
          ? m.restrictions_everyone()
          : m.restrictions_one({ name: ban.personName })}
      </span>
      <span className="staff-row-quiet">
        {m.restrictions_days({
          from: shortDayText(ban.startsAt),
          until: shortDayText(Date.parse(ban.endsAt) - 1),
        })}
        {'، '}
        {ban.document === null
          ? m.permits_because({ reason: ban.reason ?? '' })
          : m.restrictions_document({ number: localDigits(ban.document) })}
      </span>
    </span>
  );
}
