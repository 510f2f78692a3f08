import { useState } from 'react';
import { useAct } from '../../api/useAct';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { DigitCells } from '../../ui/Digits';
import { LocaleSwitch } from '../../ui/LocaleSwitch';
import { Logo } from '../../ui/Logo';
import { localDigits } from '../../util/digits';
import { ProblemNotice } from '../ProblemNotice';
import { pair as pairBy } from './deviceKey';
import { Keypad } from './Keypad';

const codeLength = 8;

/** Ties this terminal to a station with the code an officer reads out. */
export function Pairing() {
  const [code, setCode] = useState('');
  const { busy, problem, run } = useAct();
  const pair = () => run(() => pairBy(code));
  const spoken = m.station_pair_typed({ code: localDigits(code) });
  return (
    <div className="pairing">
      <header className="station-bar">
        <Logo />
        <LocaleSwitch />
      </header>
      <main className="pairing-main">
        <div className="pairing-words">
          <h1>{m.station_pair_title()}</h1>
          <p>{m.station_pair_help()}</p>
          <output className="pairing-code">
            <DigitCells text={code.padEnd(codeLength, '–')} />
            <span className="hidden-words">{spoken}</span>
          </output>
          {problem && <ProblemNotice problem={problem} />}
          <Button
            kind="filled"
            size="station"
            icon="check"
            disabled={code.length < codeLength}
            busy={busy && m.station_pairing()}
            onClick={() => void pair()}
          >
            {m.station_pair()}
          </Button>
        </div>
        <Keypad
          onDigit={(digit) => setCode((old) => (old + digit).slice(0, codeLength))}
          onBack={() => setCode((old) => old.slice(0, -1))}
        />
      </main>
    </div>
  );
}
