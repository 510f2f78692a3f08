import type { Visit } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { Button, ButtonLink } from '../../../ui/Button';
import { locale } from '../../../util/locale';
import { deviceTest } from './deviceTest';
import { MakeUpActions } from './MakeUp';

const over = new Set(['ENDED', 'MISSED', 'CANCELLED', 'REJECTED', 'EXPIRED']);

/** The one next thing to do, as the server allows it; below it the way out. */
export function VisitActions({
  visit,
  onCancel,
}: {
  readonly visit: Visit;
  readonly onCancel: () => void;
}) {
  const offer = visit.owed?.offer;
  return (
    <>
      {offer ? <MakeUpActions visit={visit} offer={offer} /> : <MainAction visit={visit} />}
      {visit.allowedActions.includes('CHANGE') && (
        <ButtonLink icon="calendar" href={`/book?change=${visit.id}`}>
          {m.change_time()}
        </ButtonLink>
      )}
      {visit.status === 'CONFIRMED' && (
        <p className="page-quiet">
          <a
            className="text-link"
            href={`/api/visits/${visit.id}/calendar?lang=${locale()}`}
            download
          >
            {m.calendar_add()}
          </a>
        </p>
      )}
      {visit.allowedActions.includes('CANCEL') && (
        <Button kind="end-plain" onClick={onCancel}>
          {m.cancel_visit()}
        </Button>
      )}
    </>
  );
}

function MainAction({ visit }: { readonly visit: Visit }) {
  if (visit.allowedActions.includes('ENTER'))
    return (
      <ButtonLink kind="filled" icon="video" href={`/visits/${visit.id}/room`}>
        {m.enter_waiting_room()}
      </ButtonLink>
    );
  if (visit.allowedActions.includes('CONFIRM'))
    return (
      <ButtonLink kind="filled" icon="calendarCheck" href={`/book?visit=${visit.id}`}>
        {m.go_confirm()}
      </ButtonLink>
    );
  if (over.has(visit.status))
    return (
      <ButtonLink kind="filled" icon="calendarPlus" href={`/book?prisoner=${visit.prisoner.id}`}>
        {visit.quotaUsed === false ? m.take_other_visit() : m.book_visit()}
      </ButtonLink>
    );
  return (
    <ButtonLink kind="filled" icon="video" href={deviceTest(visit)}>
      {m.device_test()}
    </ButtonLink>
  );
}
