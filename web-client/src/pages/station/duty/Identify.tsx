import { useState } from 'react';
import { post } from '../../../api/client';
import { useAct } from '../../../api/useAct';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { DigitCells } from '../../../ui/Digits';
import { localDigits } from '../../../util/digits';
import { ProblemNotice } from '../../ProblemNotice';
import { knowsPasskeys, standAtStation } from '../../proving/passkey';
import { usePasskey } from '../../proving/usePasskey';
import { Notice } from '../../../ui/Notice';
import { Keypad } from '../Keypad';

const badgeLength = 5;
const pinShortest = 6;
const pinLongest = 12;

/** Number, then PIN, on the large keys; or a passkey. The PIN is never shown. */
export function Identify({ onKnown }: { readonly onKnown: () => void }) {
  const [badge, setBadge] = useState('');
  const [pin, setPin] = useState<string | null>(null);
  const { busy, problem, run } = useAct();
  const asking = pin === null ? 'badge' : 'pin';
  const enter = async () => {
    if (await run(() => post('/api/station/duty', { badge, pin: pin ?? '' }))) onKnown();
    else setPin('');
  };
  const digit = (typed: string) =>
    pin === null
      ? setBadge((old) => (old + typed).slice(0, badgeLength))
      : setPin((pin + typed).slice(0, pinLongest));
  const back = () => (pin === null ? setBadge((old) => old.slice(0, -1)) : erase(pin));
  const erase = (typed: string) => setPin(typed === '' ? null : typed.slice(0, -1));
  const shown =
    pin === null ? badge.padEnd(badgeLength, '–') : '•'.repeat(pin.length).padEnd(1, '–');
  const ready = pin === null ? badge.length === badgeLength : pin.length >= pinShortest;
  return (
    <main className="pairing-main">
      <div className="pairing-words">
        <h1>{m.duty_title()}</h1>
        <p>{m.duty_help()}</p>
        <h2 className="duty-asked">{asking === 'badge' ? m.duty_badge() : m.duty_pin()}</h2>
        <output className="pairing-code">
          {pin === null ? <DigitCells text={shown} /> : <span aria-hidden="true">{shown}</span>}
          <span className="hidden-words">
            {m.duty_typed({ count: localDigits((pin ?? badge).length) })}
          </span>
        </output>
        {problem && <ProblemNotice problem={problem} />}
        <Button
          kind="filled"
          size="station"
          icon="check"
          disabled={!ready}
          busy={busy && m.duty_checking()}
          onClick={() => (pin === null ? setPin('') : void enter())}
        >
          {asking === 'badge' ? m.duty_next() : m.duty_enter()}
        </Button>
        <ByPasskey onKnown={onKnown} />
      </div>
      <Keypad onDigit={digit} onBack={back} />
    </main>
  );
}

function ByPasskey({ onKnown }: { readonly onKnown: () => void }) {
  const { busy, problem, act, words } = usePasskey();
  if (!knowsPasskeys()) return null;
  return (
    <>
      <Button
        size="station"
        icon="lock"
        busy={busy && m.passkey_waiting()}
        onClick={() => void act(standAtStation).then((done) => done && onKnown())}
      >
        {m.duty_passkey()}
      </Button>
      {words !== null && <Notice icon="info">{words}</Notice>}
      {problem && <ProblemNotice problem={problem} />}
    </>
  );
}
