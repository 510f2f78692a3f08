import type { PairingCode } from '../../api/staffTypes';
import { m } from '../../messages-compiled/messages.js';
import { DigitCells, Digits } from '../../ui/Digits';
import { useNow } from '../../ui/useNow';
import { localDigits } from '../../util/digits';

/** Large enough to be read out, or across a room, while it works. */
export function Code({ code }: { readonly code: PairingCode }) {
  const now = useNow();
  const left = Date.parse(code.expiresAt) - now;
  if (left <= 0) return <p className="list-empty">{m.stations_code_over()}</p>;
  return (
    <output className="pairing-shown">
      <span className="pairing-shown-code">
        <DigitCells text={code.code} />
        <span className="hidden-words">{localDigits(code.code)}</span>
      </span>
      <span>
        {m.stations_code_help()} <Digits ms={left} />
      </span>
    </output>
  );
}
