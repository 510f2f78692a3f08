import { useState } from 'react';
import { del, get } from '../../api/client';
import type { Passkey } from '../../api/types';
import { useAct } from '../../api/useAct';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { toast } from '../../ui/Toast';
import { shortDayText } from '../../util/jalali';
import { Loading } from '../Loading';
import { ProblemNotice } from '../ProblemNotice';
import { addPasskey } from '../proving/passkey';
import { PasskeyButton } from '../proving/PasskeyButton';

/** An official's passkeys: one for each device they work at, each with a name to know it by. */
export function PasskeyList() {
  const [passkeys, again] = useLoaded('passkeys', () => get('/api/me/passkeys'));
  return (
    <section className="passkeys" aria-labelledby="passkeys">
      <h2 id="passkeys">{m.passkeys_title()}</h2>
      <p className="page-lead">{m.passkeys_lead()}</p>
      <Loading of={passkeys} again={again}>
        {(list) => (
          <ul className="devices">
            {list.map((passkey) => (
              <PasskeyRow key={passkey.id} passkey={passkey} onRevoked={again} />
            ))}
          </ul>
        )}
      </Loading>
      <NewPasskey onAdded={again} />
    </section>
  );
}

interface RowProps {
  readonly passkey: Passkey;
  readonly onRevoked: () => void;
}

function PasskeyRow({ passkey, onRevoked }: RowProps) {
  const { busy, problem, run } = useAct();
  const revoke = () =>
    run(() => del(`/api/me/passkeys/${passkey.id}`)).then((done) => {
      if (done) toast(m.passkey_revoked());
      onRevoked();
    });
  return (
    <li className="device">
      <Icon name="lock" size={28} />
      <div className="device-words">
        <strong>{passkey.name}</strong>
        <span>
          {passkey.lastUsedAt === null
            ? m.passkey_added_on({ day: shortDayText(passkey.createdAt) })
            : m.devices_used({ when: shortDayText(passkey.lastUsedAt) })}
        </span>
        {problem && <ProblemNotice problem={problem} />}
      </div>
      <Button kind="plain" size="desk" busy={busy && m.saving()} onClick={() => void revoke()}>
        {m.passkey_revoke()}
        <span className="hidden-words"> {passkey.name}</span>
      </Button>
    </li>
  );
}

function NewPasskey({ onAdded }: { readonly onAdded: () => void }) {
  const [name, setName] = useState('');
  const add = () => addPasskey(name.trim() === '' ? m.passkey_nameless() : name.trim());
  const added = () => {
    setName('');
    toast(m.passkey_added());
    onAdded();
  };
  return (
    <div className="passkey-new">
      <Field
        label={m.passkey_name()}
        help={m.passkey_name_help()}
        maxLength={60}
        value={name}
        onChange={setName}
      />
      <PasskeyButton words={m.passkey_add()} size="desk" work={add} onDone={added} />
    </div>
  );
}
