import { useState } from 'react';
import { del, get, post } from '../../api/client';
import { problemText } from '../../api/problemText';
import type { Schemas } from '../../api/types';
import { useAct } from '../../api/useAct';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { toast } from '../../ui/Toast';
import { localDigits, toAscii } from '../../util/digits';
import { shortDayText } from '../../util/jalali';
import { Loading } from '../Loading';
import { ProblemNotice } from '../ProblemNotice';

/** An officer's number and PIN for the terminals of their prison. */
export function StationPin() {
  const [mine, again] = useLoaded('pin', () => get('/api/me/pin'));
  return (
    <section className="passkeys" aria-labelledby="pin">
      <h2 id="pin">{m.pin_title()}</h2>
      <p className="page-lead">{m.pin_lead()}</p>
      <Loading of={mine} again={again}>
        {(pin) => (
          <>
            {pin.badge !== null && <Set pin={pin} onChange={again} />}
            <NewPin onSet={again} />
          </>
        )}
      </Loading>
    </section>
  );
}

interface SetProps {
  readonly pin: Schemas['OwnPin'];
  readonly onChange: () => void;
}

function Set({ pin, onChange }: SetProps) {
  const { busy, problem, run } = useAct();
  const remove = () =>
    run(() => del('/api/me/pin')).then((done) => {
      if (done) toast(m.pin_removed());
      onChange();
    });
  return (
    <>
      {pin.locked && (
        <Notice tone="soon" icon="lock">
          {m.pin_is_locked()}
        </Notice>
      )}
      <ul className="devices">
        <li className="device">
          <Icon name="monitor" size={28} />
          <div className="device-words">
            <strong>{m.pin_badge({ badge: localDigits(pin.badge ?? '') })}</strong>
            {pin.setAt !== null && <span>{m.pin_set_on({ day: shortDayText(pin.setAt) })}</span>}
          </div>
          <Button size="desk" busy={busy && m.saving()} onClick={() => void remove()}>
            {m.pin_remove()}
          </Button>
        </li>
      </ul>
      {problem && <ProblemNotice problem={problem} />}
    </>
  );
}

function NewPin({ onSet }: { readonly onSet: () => void }) {
  const [pin, setPin] = useState('');
  const { busy, problem, run } = useAct();
  const weak = problem?.code === 'pin.weak' || problem?.code === 'request.invalid';
  const save = () =>
    run(() => post('/api/me/pin', { pin: toAscii(pin) })).then((done) => {
      if (!done) return;
      setPin('');
      toast(m.pin_saved());
      onSet();
    });
  return (
    <div className="passkey-new">
      <Field
        label={m.pin_new()}
        help={m.pin_help()}
        error={weak ? problemText('pin.weak') : undefined}
        kind="digits"
        maxLength={12}
        value={pin}
        onChange={setPin}
      />
      <Button size="desk" busy={busy && m.saving()} onClick={() => void save()}>
        {m.pin_save()}
      </Button>
      {problem && !weak && <ProblemNotice problem={problem} />}
    </div>
  );
}
