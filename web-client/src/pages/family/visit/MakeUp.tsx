import './MakeUp.css';
import { post } from '../../../api/client';
import type { MakeUpOffer, Visit } from '../../../api/types';
import { useAct } from '../../../api/useAct';
import { m } from '../../../messages-compiled/messages.js';
import { navigate } from '../../../router';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Icon } from '../../../ui/Icon';
import { toast } from '../../../ui/Toast';
import { minutesWords } from '../../../util/duration';
import { dayText, timeText } from '../../../util/jalali';
import { ProblemNotice } from '../../ProblemNotice';
import { dateWords } from '../whenWords';

/** The time that is kept for the family instead of the one they lost. */
export function MakeUpCard({
  visit,
  offer,
}: {
  readonly visit: Visit;
  readonly offer: MakeUpOffer;
}) {
  const minutes = (Date.parse(offer.end) - Date.parse(offer.start)) / 60_000;
  return (
    <Card look="chosen" padded={false} label={m.make_up_yours()}>
      <div className="make-up-head">
        <p className="make-up-word">
          <Icon name="gift" />
          {m.make_up_yours()}
        </p>
        <p className="make-up-day">{dayText(offer.start, visit.zone)}</p>
        <p className="make-up-time">
          {m.make_up_at({
            time: timeText(offer.start, visit.zone),
            minutes: minutesWords(minutes),
          })}
        </p>
      </div>
      <p className="make-up-until">
        {m.make_up_until({ when: dateWords(offer.until, visit.zone) })}
      </p>
    </Card>
  );
}

/** One press takes it; the other gives it up for a time of their own choice. */
export function MakeUpActions({
  visit,
  offer,
}: {
  readonly visit: Visit;
  readonly offer: MakeUpOffer;
}) {
  const { busy, problem, run } = useAct();
  const take = () =>
    void run(async () => {
      await post(`/api/visits/${offer.visitId}/confirm`);
      toast(m.booked_toast());
      navigate(`/visits/${offer.visitId}`, 'replace');
    });
  const choose = () =>
    void run(async () => {
      await post(`/api/visits/${offer.visitId}/cancel`, {});
      navigate(`/book?prisoner=${visit.prisoner.id}`);
    });
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <Button kind="filled" icon="calendarCheck" busy={busy && m.saving()} onClick={take}>
        {m.make_up_take()}
      </Button>
      <Button onClick={choose}>{m.make_up_other()}</Button>
    </>
  );
}
