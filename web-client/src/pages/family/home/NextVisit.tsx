import { useEffect, useState } from 'react';
import type { Visit } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { Avatar } from '../../../ui/Avatar';
import { ButtonLink } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';
import { useNow } from '../../../ui/useNow';
import { minutesWords } from '../../../util/duration';
import { fullDayText } from '../../../util/jalali';
import { CancelDialog } from '../visit/CancelDialog';
import { deviceTest } from '../visit/deviceTest';
import { visitWords } from '../visit/visitWords';
import { whenWords } from '../whenWords';
import { Countdown } from './Countdown';

/** The one raised card. Its filled button is always the next thing to do. */
export function NextVisit({
  visit,
  onChange,
}: {
  readonly visit: Visit;
  readonly onChange: () => void;
}) {
  const now = useNow();
  const [cancelling, setCancelling] = useState(false);
  const open = now >= Date.parse(visit.opensAt);
  useEffect(() => {
    // What may be done changes when the room opens: ask the server, which alone knows.
    if (open && visit.status === 'CONFIRMED') onChange();
  }, [open, visit.status, onChange]);
  const words = visitWords(visit);
  return (
    <>
      <Card look="raised" label={m.next_visit()}>
        <div className="next-visit-head">
          <span>{m.next_visit()}</span>
          <Chip tone={words.tone} icon={words.icon}>
            {words.word}
          </Chip>
        </div>
        <div className="next-visit-who">
          <Avatar name={visit.prisoner.givenName} />
          <div>
            <h2>{m.with_name({ name: visit.prisoner.name })}</h2>
            <p>{m.online_visit({ minutes: minutesWords(visit.minutes) })}</p>
          </div>
        </div>
        <p className="next-visit-when">{whenWords(visit.start, now, visit.zone)}</p>
        <p className="next-visit-date">{fullDayText(visit.start, visit.zone)}</p>
        <Countdown visit={visit} now={now} />
        <NextStep visit={visit} open={open} />
      </Card>
      {visit.allowedActions.includes('CANCEL') && (
        <p className="page-quiet">
          {m.cannot_come()}{' '}
          <button type="button" className="text-link" onClick={() => setCancelling(true)}>
            {m.tell_us()}
          </button>
        </p>
      )}
      {cancelling && (
        <CancelDialog visit={visit} onClose={() => setCancelling(false)} onDone={onChange} />
      )}
    </>
  );
}

function NextStep({ visit, open }: { readonly visit: Visit; readonly open: boolean }) {
  if (visit.status === 'HELD')
    return (
      <ButtonLink href={`/book?visit=${visit.id}`} kind="filled" icon="calendarCheck">
        {m.go_confirm()}
      </ButtonLink>
    );
  if (visit.allowedActions.includes('ENTER') || (open && visit.status !== 'REQUESTED'))
    return (
      <ButtonLink href={`/visits/${visit.id}/room`} kind="filled" icon="video">
        {visit.status === 'LIVE' || visit.status === 'PAUSED'
          ? m.back_to_visit()
          : m.enter_waiting_room()}
      </ButtonLink>
    );
  return (
    <>
      <p className="next-visit-hint">
        {visit.status === 'REQUESTED' ? visitWords(visit).detail : m.test_hint()}
      </p>
      <ButtonLink href={deviceTest(visit)} kind="filled" icon="video">
        {m.device_test()}
      </ButtonLink>
    </>
  );
}
