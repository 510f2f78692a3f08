import './MyData.css';
import { download } from '../../api/download';
import { useSession } from '../../api/session';
import { useAct } from '../../api/useAct';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Page, Question } from '../../ui/Page';
import { BackBar } from '../../ui/TopBar';
import { ProblemNotice } from '../ProblemNotice';
import { ConsentList } from './ConsentList';
import { Erasure } from './Erasure';

/** What Didar holds about me: a copy of it, what I agreed to, and the way to have it erased. */
export default function MyData() {
  const session = useSession();
  const family = session.state === 'in' && session.me.home === 'FAMILY';
  return (
    <Page title={m.data_title()} bar={<BackBar title={m.devices_title()} back="/devices" />}>
      <Question>{m.data_title()}</Question>
      <p className="page-lead">{m.data_lead()}</p>
      <Copy />
      {family && <ConsentList />}
      {family && <Erasure />}
    </Page>
  );
}

function Copy() {
  const { busy, problem, run } = useAct();
  return (
    <section className="data-part" aria-labelledby="data-copy">
      <h2 id="data-copy">{m.data_copy_title()}</h2>
      <p className="page-lead">{m.data_copy_lead()}</p>
      {problem && <ProblemNotice problem={problem} />}
      <Button
        icon="document"
        busy={busy && m.data_copy_busy()}
        onClick={() => void run(() => download('/api/me/data', 'didar.json'))}
      >
        {m.data_copy_take()}
      </Button>
    </section>
  );
}
