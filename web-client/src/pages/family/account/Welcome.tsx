import { useEffect, useRef, useState } from 'react';
import { post } from '../../../api/client';
import { signedIn } from '../../../api/session';
import { useAct } from '../../../api/useAct';
import { m } from '../../../messages-compiled/messages.js';
import { navigate } from '../../../router';
import { Button } from '../../../ui/Button';
import { Page, Question } from '../../../ui/Page';
import { Header } from '../../../ui/TopBar';
import { ProblemNotice } from '../../ProblemNotice';

/**
 * An invited official's one-time link, `/welcome#token`. The token stays in the fragment, so no log sees it, and
 * is spent by a press only: programs that look at links in messages must not use it up.
 */
export default function Welcome() {
  const token = useRef(location.hash.slice(1));
  const [spent, setSpent] = useState(false);
  const { busy, problem, run } = useAct();
  useEffect(() => history.replaceState(null, '', '/welcome'), []);
  const enter = () =>
    void run(async () => {
      signedIn(await post('/api/sign-in/link', { token: token.current }));
      setSpent(true);
      navigate('/', 'replace');
    });
  return (
    <Page
      title={m.welcome_title()}
      bar={<Header />}
      foot={
        <Button kind="filled" busy={(busy || spent) && m.signing_in()} onClick={enter}>
          {m.welcome_enter()}
        </Button>
      }
    >
      <Question>{m.welcome_title()}</Question>
      <p className="page-lead">{m.welcome_lead()}</p>
      {problem && <ProblemNotice problem={problem} />}
    </Page>
  );
}
