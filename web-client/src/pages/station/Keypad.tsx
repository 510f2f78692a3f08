import { m } from '../../messages-compiled/messages.js';
import { Icon } from '../../ui/Icon';
import { localDigits, toAscii } from '../../util/digits';
import { useKeyDown } from '../useKeyDown';

interface Props {
  readonly onDigit: (digit: string) => void;
  readonly onBack: () => void;
}

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0'] as const;

/** Large keys for a touch screen without a keyboard; a keyboard works too where there is one. */
export function Keypad({ onDigit, onBack }: Props) {
  useKeyDown(({ key }) => {
    const digit = toAscii(key);
    if (/^\d$/.test(digit)) onDigit(digit);
    else if (key === 'Backspace') onBack();
  });
  return (
    <div className="keypad">
      {keys.map((key) =>
        key === '' ? (
          <span key="gap" />
        ) : (
          <button key={key} type="button" className="keypad-key" onClick={() => onDigit(key)}>
            {localDigits(key)}
          </button>
        ),
      )}
      <button type="button" className="keypad-key" onClick={onBack}>
        <Icon name="back" size={28} />
        <span className="hidden-words">{m.station_erase()}</span>
      </button>
    </div>
  );
}
