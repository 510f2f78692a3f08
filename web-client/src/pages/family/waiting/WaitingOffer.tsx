import '../booking/Book.css';
import { get, post } from '../../../api/client';
import type { Visit } from '../../../api/types';
import { useAct } from '../../../api/useAct';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { navigate, type PageProps } from '../../../router';
import { Button, ButtonLink } from '../../../ui/Button';
import { Page, Question } from '../../../ui/Page';
import { BackBar } from '../../../ui/TopBar';
import { toast } from '../../../ui/Toast';
import { useNow } from '../../../ui/useNow';
import { Loading } from '../../Loading';
import { ProblemNotice } from '../../ProblemNotice';
import { HoldCard } from '../booking/HoldCard';
import { visitWords } from '../visit/visitWords';
import { dateWords } from '../whenWords';

/** Where the text message leads: one time, how long it is kept, one button. */
export default function WaitingOffer({ params }: PageProps) {
  const id = params['id'] ?? '';
  const [visit, again] = useLoaded(id, () => get(`/api/visits/${id}`));
  return (
    <Loading of={visit} again={again}>
      {(found) => <Offer visit={found} />}
    </Loading>
  );
}

function Offer({ visit }: { readonly visit: Visit }) {
  const now = useNow();
  const { busy, problem, run } = useAct();
  const left = visit.heldUntil === null ? 0 : Date.parse(visit.heldUntil) - now;
  const take = () =>
    void run(async () => {
      await post(`/api/visits/${visit.id}/confirm`);
      toast(m.booked_toast());
      navigate(`/visits/${visit.id}`, 'replace');
    });
  const decline = () =>
    void run(async () => {
      await post(`/api/visits/${visit.id}/cancel`, {});
      toast(m.waiting_offer_declined());
      navigate('/waiting', 'replace');
    });
  if (visit.status !== 'HELD' || left <= 0 || problem?.code === 'hold.expired')
    return <OfferOver visit={visit} />;
  return (
    <Page
      title={m.waiting_title()}
      bar={<BackBar title={m.waiting_title()} back="/waiting" />}
      foot={
        <>
          <Button kind="filled" icon="calendarCheck" busy={busy && m.saving()} onClick={take}>
            {m.waiting_offer_take()}
          </Button>
          <Button kind="quiet" onClick={decline}>
            {m.waiting_offer_decline()}
          </Button>
        </>
      }
    >
      <Question>{m.waiting_offer_question()}</Question>
      <HoldCard visit={visit} left={left} />
      {problem && <ProblemNotice problem={problem} />}
    </Page>
  );
}

const gone = new Set(['HELD', 'EXPIRED']);

/** It ran out or was declined; or it was taken, perhaps in another window. */
function OfferOver({ visit }: { readonly visit: Visit }) {
  const over = gone.has(visit.status);
  return (
    <Page
      title={m.waiting_title()}
      bar={<BackBar title={m.to_home_short()} back="/" />}
      foot={
        <ButtonLink kind="filled" href={over ? '/waiting' : `/visits/${visit.id}`}>
          {over ? m.waiting_offer_see() : m.see_visit()}
        </ButtonLink>
      }
    >
      <Question>{over ? m.waiting_offer_gone() : visitWords(visit).title}</Question>
      <p className="page-lead">
        {over ? m.waiting_offer_gone_lead() : dateWords(visit.start, visit.zone)}
      </p>
    </Page>
  );
}
