import { del, get } from '../../api/client';
import { startSession, useSession } from '../../api/session';
import { useAct } from '../../api/useAct';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Page, Question } from '../../ui/Page';
import { Header } from '../../ui/TopBar';
import { fullDayText, timeText } from '../../util/jalali';
import { ProblemNotice } from '../ProblemNotice';

/** Who is on leave can do nothing by office; only come back. */
export default function Away() {
  const session = useSession();
  const until = session.state === 'in' ? session.me.awayUntil : null;
  const { busy, problem, run } = useAct();
  const back = () =>
    void run(async () => {
      const leaves = await get('/api/me/absences');
      const current = leaves.find((leave) => leave.now);
      if (current) await del(`/api/me/absences/${current.id}`);
      await startSession();
    });
  return (
    <Page
      title={m.away_title()}
      bar={<Header />}
      foot={
        <Button kind="filled" busy={busy && m.saving()} onClick={back}>
          {m.away_back()}
        </Button>
      }
    >
      <Question>{m.away_title()}</Question>
      <p className="page-lead">
        {until !== null &&
          m.away_until({ when: m.day_at({ day: fullDayText(until), time: timeText(until) }) })}
      </p>
      <p className="page-quiet">{m.away_lead()}</p>
      {problem && <ProblemNotice problem={problem} />}
    </Page>
  );
}
