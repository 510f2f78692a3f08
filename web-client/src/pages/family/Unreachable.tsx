import { problemText } from '../../api/problemText';
import { startSession, useSession } from '../../api/session';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Page, Question } from '../../ui/Page';
import { Header } from '../../ui/TopBar';

/** The server could not even be asked who is signed in. */
export default function Unreachable() {
  const session = useSession();
  const code = session.state === 'failed' ? session.problem.code : 'network.offline';
  return (
    <Page
      title={m.unreachable_title()}
      bar={<Header />}
      foot={
        <Button kind="filled" onClick={() => void startSession()}>
          {m.try_again()}
        </Button>
      }
    >
      <Question>{m.unreachable_title()}</Question>
      <p className="page-lead">{problemText(code)}</p>
    </Page>
  );
}
