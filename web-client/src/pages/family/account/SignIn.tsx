import './SignIn.css';
import { useEffect, useState } from 'react';
import { useSession } from '../../../api/session';
import { m } from '../../../messages-compiled/messages.js';
import { navigate, useAddress } from '../../../router';
import { Icon } from '../../../ui/Icon';
import { LocaleSwitch } from '../../../ui/LocaleSwitch';
import { Page } from '../../../ui/Page';
import { BarLink, Header } from '../../../ui/TopBar';
import { CodeForm } from './CodeForm';
import { NumberForm, type SentCode } from './NumberForm';
import { landing } from './landing';

export default function SignIn() {
  const session = useSession();
  const address = useAddress();
  const [sent, setSent] = useState<SentCode | null>(null);
  useEffect(() => {
    if (session.state === 'in') navigate(landing(address), 'replace');
  }, [session, address]);
  return (
    <div className="sign-in">
      <SignInArt />
      <Page title={m.sign_in_title()} bar={<SignInBar />} foot={<SignInLinks />}>
        <div className="sign-in-form">
          {sent === null ? (
            <NumberForm onSent={setSent} />
          ) : (
            <CodeForm sent={sent} onResent={setSent} onOtherNumber={() => setSent(null)} />
          )}
        </div>
      </Page>
    </div>
  );
}

const SignInBar = () => (
  <Header>
    <LocaleSwitch />
  </Header>
);

const SignInLinks = () => (
  <nav className="sign-in-links" aria-label={m.sign_in_more()}>
    <BarLink href="/device-test">
      <Icon name="video" size={20} />
      {m.device_test_without_sign_in()}
    </BarLink>
    <BarLink href="/sign-in/official">
      <Icon name="lock" size={20} />
      {m.officials_sign_in()}
    </BarLink>
    <BarLink href="/help">
      <Icon name="help" size={20} />
      {m.help()}
    </BarLink>
  </nav>
);

/** Seen on wide screens only; two people who are apart, as the logo draws them. */
const SignInArt = () => (
  <aside className="sign-in-art">
    <div className="sign-in-people" />
    <p className="sign-in-motto">{m.motto()}</p>
    <p>{m.motto_detail()}</p>
  </aside>
);
