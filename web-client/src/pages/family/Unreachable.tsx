import { commonSentences } from '../../api/commonText';
import { startSession, useSession } from '../../api/session';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Page, Question } from '../../ui/Page';
import { Header } from '../../ui/TopBar';

/** The server could not even be asked who is signed in. */
export default function Unreachable() {
  const session = useSession();
  const sentence =
    session.state === 'failed' ? session.problem.sentence : commonSentences['network.offline'];
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
      <p className="page-lead">{sentence()}</p>
    </Page>
  );
}
