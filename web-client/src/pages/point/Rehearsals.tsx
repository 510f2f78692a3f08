import { get } from '../../api/client';
import type { Schemas } from '../../api/types';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { ButtonLink } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { fullDayText, timeText } from '../../util/jalali';
import { Loading } from '../Loading';
import { testedText } from '../room/readinessWords';

/** Visits soon of those whom the clerk vouched for, each with the way to try the point's device for it. */
export function Rehearsals() {
  const [loaded, again] = useLoaded('rehearsals', () => get('/api/me/rehearsals'));
  return (
    <Loading of={loaded} again={again}>
      {(rehearsals) =>
        rehearsals.length > 0 && (
          <section className="staff-section">
            <h2>{m.point_rehearse_title()}</h2>
            <p className="staff-section-lead">{m.point_rehearse_lead()}</p>
            <ul className="staff-list">
              {rehearsals.map((each) => (
                <RehearsalRow key={each.visitId} of={each} />
              ))}
            </ul>
          </section>
        )
      }
    </Loading>
  );
}

function RehearsalRow({ of }: { readonly of: Schemas['Rehearsal'] }) {
  const { visitId, visitorName, start, zone, test } = of;
  return (
    <li>
      <div className="staff-row">
        <span className="staff-row-words">
          <strong>{visitorName}</strong>
          <span className="staff-row-quiet">
            {m.day_at({ day: fullDayText(start, zone), time: timeText(start, zone) })}
          </span>
        </span>
        {test ? (
          <Chip
            tone={test.verdict === 'GOOD' ? 'act' : 'soon'}
            icon={test.verdict === 'GOOD' ? 'check' : 'alert'}
          >
            {testedText(test, zone)}
          </Chip>
        ) : (
          <Chip tone="neutral" icon="hourglass">
            {m.device_not_tested()}
          </Chip>
        )}
        <span className="staff-row-acts">
          <ButtonLink size="desk" icon="video" href={`/visits/${visitId}/device-test`}>
            {test ? m.point_rehearse_again() : m.point_rehearse()}
          </ButtonLink>
        </span>
      </div>
    </li>
  );
}
