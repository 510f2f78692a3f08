import { get, post } from '../../../api/client';
import type { Separation } from '../../../api/staffTypes';
import { useAct } from '../../../api/useAct';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { localDigits } from '../../../util/digits';
import { shortDayText } from '../../../util/jalali';
import { Loading } from '../../Loading';
import { ProblemNotice } from '../../ProblemNotice';
import { Nothing } from '../DeskPage';
import { Meetings } from './Meetings';

/** Which two are kept separate, and why. */
export function Separations() {
  const [separations, again] = useLoaded('separations', () => get('/api/separations'));
  return (
    <>
      <h2>{m.separations_title()}</h2>
      <Loading of={separations} again={again}>
        {(rows) =>
          rows.length === 0 ? (
            <Nothing icon="users">{m.separations_none()}</Nothing>
          ) : (
            <ul className="staff-list">
              {rows.map((one) => (
                <Row key={one.id} pair={one} onChange={again} />
              ))}
            </ul>
          )
        }
      </Loading>
    </>
  );
}

function Row({ pair, onChange }: { readonly pair: Separation; readonly onChange: () => void }) {
  const { busy, problem, run } = useAct();
  const lift = async () => {
    if (await run(() => post(`/api/separations/${pair.id}/lift`))) onChange();
  };
  return (
    <li>
      <div className="staff-row">
        <span className="staff-row-words">
          <strong>{m.separations_two({ one: pair.one.name, other: pair.other.name })}</strong>
          <span>
            {m.separations_numbers({
              one: localDigits(pair.one.number),
              other: localDigits(pair.other.number),
            })}
          </span>
          <span className="staff-row-quiet">
            {pair.until === null
              ? m.separate_no_end()
              : m.permits_last_day({ day: shortDayText(Date.parse(pair.until) - 1) })}
          </span>
          <span className="staff-row-quiet">{m.permits_because({ reason: pair.reason })}</span>
        </span>
        <span className="staff-row-acts">
          <Button size="desk" busy={busy && m.saving()} onClick={() => void lift()}>
            {m.restrictions_lift()}
          </Button>
        </span>
      </div>
      {pair.meetings.length > 0 && <Meetings pair={pair} />}
      {problem && <ProblemNotice problem={problem} />}
    </li>
  );
}
