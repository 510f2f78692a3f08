import './Book.css';
import { get, post } from '../../../api/client';
import type { Visit } from '../../../api/types';
import { useAct } from '../../../api/useAct';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { navigate } from '../../../router';
import { Button } from '../../../ui/Button';
import { Page, Question } from '../../../ui/Page';
import { BackBar } from '../../../ui/TopBar';
import { toast } from '../../../ui/Toast';
import { useNow } from '../../../ui/useNow';
import { Loading } from '../../Loading';
import { ProblemNotice } from '../../ProblemNotice';
import { HoldCard } from './HoldCard';
import { HoldOver } from './HoldOver';

export function ConfirmStep({ visitId }: { readonly visitId: string }) {
  const [visit, again] = useLoaded(visitId, () => get(`/api/visits/${visitId}`));
  return (
    <Loading of={visit} again={again}>
      {(found) => <Confirm visit={found} />}
    </Loading>
  );
}

function Confirm({ visit }: { readonly visit: Visit }) {
  const now = useNow();
  const { busy, problem, run } = useAct();
  const left = visit.heldUntil === null ? 0 : Date.parse(visit.heldUntil) - now;
  const confirm = () =>
    void run(async () => {
      await post(`/api/visits/${visit.id}/confirm`);
      toast(m.booked_toast());
      navigate('/', 'replace');
    });
  const release = () =>
    void run(async () => {
      await post(`/api/visits/${visit.id}/cancel`, {});
      navigate(`/book?prisoner=${visit.prisoner.id}`, 'replace');
    });
  if (visit.status !== 'HELD' || left <= 0 || problem?.code === 'hold.expired')
    return <HoldOver visit={visit} />;
  return (
    <Page
      title={m.book_visit()}
      bar={
        <BackBar
          title={m.book_visit()}
          back={`/book?prisoner=${visit.prisoner.id}`}
          step={{ now: 3, of: 3 }}
        />
      }
      foot={
        <>
          <Button kind="filled" busy={busy && m.saving()} onClick={confirm}>
            {m.book_yes()}
          </Button>
          <Button kind="quiet" onClick={release}>
            {m.book_other_time()}
          </Button>
        </>
      }
    >
      <Question>{m.book_confirm()}</Question>
      <HoldCard visit={visit} left={left} />
      {problem && <ProblemNotice problem={problem} />}
    </Page>
  );
}
