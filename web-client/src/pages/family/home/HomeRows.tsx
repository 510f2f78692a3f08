import type { Request } from '../../../api/requestTypes';
import type { Kin, Visit } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { Row, Rows } from '../../../ui/Rows';
import { dateWords } from '../whenWords';
import { requestLine } from '../requests/requestWords';

interface Props {
  readonly kin: readonly Kin[];
  readonly requests: readonly Request[];
  readonly others: readonly Visit[];
  readonly hasVisit: boolean;
}

export function HomeRows({ kin, requests, others, hasVisit }: Props) {
  const newest = requests[0];
  const approved = kin.some((one) => one.status === 'APPROVED');
  if (!newest && !approved && others.length === 0) return null;
  return (
    <Rows>
      {others.map((visit) => (
        <Row
          key={visit.id}
          icon="calendar"
          title={m.visit_with({ name: visit.prisoner.givenName })}
          detail={dateWords(visit.start, visit.zone)}
          href={`/visits/${visit.id}`}
        />
      ))}
      <Row
        icon="document"
        title={m.my_requests()}
        detail={newest ? requestLine(newest) : m.no_requests_short()}
        href="/requests"
      />
      {hasVisit && approved && (
        <Row
          icon="calendarPlus"
          title={m.new_booking()}
          detail={m.new_booking_detail()}
          href="/book"
        />
      )}
      {approved && <Row icon="hourglass" title={m.waiting_title()} href="/waiting" />}
    </Rows>
  );
}
