import type { Visit } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { Avatar } from '../../../ui/Avatar';
import { Card } from '../../../ui/Card';
import { Notice } from '../../../ui/Notice';
import { Row, Rows } from '../../../ui/Rows';
import { exactWords, joinNames } from '../../../util/duration';
import { dayText, timeText } from '../../../util/jalali';
import { relationText } from '../../../api/relationText';
import { dateWords } from '../whenWords';

/** Everything that will be true, in sentences, and how long the place is kept. */
export function HoldCard({ visit, left }: { readonly visit: Visit; readonly left: number }) {
  const { zone, prisoner } = visit;
  return (
    <>
      <Card look="raised" padded={false}>
        <div className="hold-head">
          <Avatar name={prisoner.givenName} />
          <div>
            <p className="hold-day">{dayText(visit.start, zone)}</p>
            <p className="hold-time">
              {m.from_to({ from: timeText(visit.start, zone), to: timeText(visit.end, zone) })}
            </p>
          </div>
        </div>
        <Rows>
          <Row icon="user" title={withWords(visit)} detail={visit.prisonName} />
          <Row icon="users" title={whoWords(visit)} detail={m.who_comes()} />
          {visit.official !== null && (
            <Row icon="scales" title={visit.official} detail={m.with_official()} />
          )}
          {visit.freeCancelUntil !== null && (
            <Row
              icon="calendarCross"
              title={m.cancel_until({ when: dateWords(visit.freeCancelUntil, zone) })}
              detail={m.if_you_cannot()}
            />
          )}
        </Rows>
      </Card>
      <Notice tone="soon" icon="hourglass">
        {m.held_only_for_you_before()} <strong>{exactWords(left)}</strong>{' '}
        {m.held_only_for_you_after()}
      </Notice>
    </>
  );
}

function withWords(visit: Visit): string {
  const lead = visit.visitors.find((visitor) => visitor.lead);
  return lead?.relation
    ? m.with_as({ name: visit.prisoner.name, relation: relationText(lead.relation) })
    : m.visit_with({ name: visit.prisoner.name });
}

function whoWords(visit: Visit): string {
  const others = visit.visitors.filter((visitor) => !visitor.lead).map((visitor) => visitor.name);
  return others.length === 0 ? m.you_alone() : joinNames([m.you(), ...others]);
}
