import type { Kin, Visit } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { ButtonLink } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { visitWords } from '../visit/visitWords';

interface Props {
  readonly kin: readonly Kin[];
  readonly last: Visit | undefined;
}

/** No visit ahead: the next step depends on whether anyone is approved yet. */
export function NoVisit({ kin, last }: Props) {
  const approved = kin.some((one) => one.status === 'APPROVED');
  const pending = kin.some((one) => one.status === 'PENDING');
  if (approved)
    return (
      <Card look="raised">
        <h2>{m.no_visit_title()}</h2>
        <p className="next-visit-hint">{m.no_visit_detail()}</p>
        <ButtonLink href="/book" kind="filled" icon="calendarPlus">
          {m.book_visit()}
        </ButtonLink>
        {last && (
          <p className="next-visit-last">
            <a href={`/visits/${last.id}`}>{m.last_visit({ words: visitWords(last).title })}</a>
          </p>
        )}
      </Card>
    );
  return (
    <Card look="raised">
      <h2>{pending ? m.pending_title() : m.no_kin_title()}</h2>
      <p className="next-visit-hint">{pending ? m.pending_detail() : m.no_kin_detail()}</p>
      {pending ? (
        <ButtonLink href="/device-test" kind="filled" icon="video">
          {m.device_test()}
        </ButtonLink>
      ) : (
        <ButtonLink href="/relatives/new" kind="filled" icon="userPlus">
          {m.add_relative()}
        </ButtonLink>
      )}
    </Card>
  );
}
