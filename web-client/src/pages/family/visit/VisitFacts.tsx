import type { Visit } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { Row, Rows } from '../../../ui/Rows';
import { joinNames } from '../../../util/duration';
import { fullDayText, timeText } from '../../../util/jalali';

export function VisitFacts({ visit }: { readonly visit: Visit }) {
  const { zone } = visit;
  const others = visit.visitors.filter((visitor) => !visitor.lead).map((visitor) => visitor.name);
  const times = { from: timeText(visit.start, zone), to: timeText(visit.end, zone) };
  return (
    <Rows>
      <Row icon="calendar" title={fullDayText(visit.start, zone)} detail={m.from_to(times)} />
      <Row
        icon="user"
        title={m.visit_with({ name: visit.prisoner.name })}
        detail={visit.prisonName}
      />
      <Row
        icon="users"
        title={others.length === 0 ? m.you_alone() : joinNames([m.you(), ...others])}
        detail={m.visitors()}
      />
      {visit.official !== null && (
        <Row icon="scales" title={visit.official} detail={m.with_official()} />
      )}
    </Rows>
  );
}
