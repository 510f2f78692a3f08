import { post } from '../../../api/client';
import { signOut } from '../../../api/session';
import { useAct } from '../../../api/useAct';
import { m } from '../../../messages-compiled/messages.js';
import { Icon } from '../../../ui/Icon';
import { LocaleSwitch } from '../../../ui/LocaleSwitch';
import { BarLink } from '../../../ui/TopBar';

export function AccountLinks() {
  const { run } = useAct();
  return (
    <div className="account-links">
      <BarLink href="/devices">
        <Icon name="smartphone" size={20} />
        {m.devices_title()}
      </BarLink>
      <LocaleSwitch onChange={(locale) => void run(() => post('/api/me/locale', { locale }))} />
      <button type="button" className="bar-link" onClick={() => void run(signOut)}>
        <Icon name="leave" size={20} />
        {m.sign_out()}
      </button>
    </div>
  );
}
