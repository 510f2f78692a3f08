import './SignIn.css';
import { useEffect } from 'react';
import { problemText } from '../../../api/problemText';
import { startSession, useSession } from '../../../api/session';
import { m } from '../../../messages-compiled/messages.js';
import { navigate, useAddress } from '../../../router';
import { ButtonLink } from '../../../ui/Button';
import { LocaleSwitch } from '../../../ui/LocaleSwitch';
import { Notice } from '../../../ui/Notice';
import { Page, Question } from '../../../ui/Page';
import { Header } from '../../../ui/TopBar';
import { landing } from './landing';
import { signInByPasskey } from '../../proving/passkey';
import { PasskeyButton } from '../../proving/PasskeyButton';
import { wantedBefore } from '../../proving/provider';
import { ProviderButton } from '../../proving/ProviderButton';

/** The officials' way in: a passkey, and a code only for those whom an administrator lets. */
export default function SignInOfficial() {
  const session = useSession();
  const address = useAddress();
  useEffect(() => {
    if (session.state === 'in') navigate(wantedBefore() ?? landing(address), 'replace');
  }, [session, address]);
  const query = address.split('?')[1];
  const refusal = new URLSearchParams(query).get('problem');
  return (
    <Page
      title={m.passkey_page_title()}
      bar={
        <Header>
          <LocaleSwitch />
        </Header>
      }
    >
      <div className="sign-in-fields">
        <Question>{m.passkey_page_title()}</Question>
        <p className="page-lead">{m.passkey_page_lead()}</p>
        {refusal !== null && (
          <Notice tone="soon" icon="alert" alert>
            {problemText(refusal)}
          </Notice>
        )}
        <PasskeyButton
          words={m.passkey_sign_in()}
          size="family"
          work={signInByPasskey}
          onDone={() => void startSession()}
        />
        <ProviderButton size="family" then={landing(address)} />
        <ButtonLink
          href={query === undefined || refusal !== null ? '/sign-in' : `/sign-in?${query}`}
          kind="quiet"
        >
          {m.passkey_by_code()}
        </ButtonLink>
      </div>
    </Page>
  );
}
