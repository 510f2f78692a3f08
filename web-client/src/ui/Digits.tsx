import './Digits.css';
import { clockText, exactWords } from '../util/duration';
import { localDigits } from '../util/digits';

/**
 * A running time. Each digit sits in its own cell, because the font's tabular digits tear ۱۰:۳۰ apart;
 * assistive technology hears «۱۴ دقیقه و ۲۰ ثانیه» instead.
 */
export function Digits({ ms }: { readonly ms: number }) {
  return (
    <span className="digits">
      <DigitCells text={clockText(ms)} />
      <span className="hidden-words">{exactWords(ms)}</span>
    </span>
  );
}

/** Digits in cells without spoken words: only inside something that says them. */
export function DigitCells({ text }: { readonly text: string }) {
  const places = [...localDigits(text)].map((sign, place) => ({ sign, key: text.length - place }));
  return (
    <span className="digit-cells" aria-hidden="true">
      {places.map(({ sign, key }) => (
        <span key={key} className={sign === ':' ? 'digit-colon' : 'digit-cell'}>
          {sign}
        </span>
      ))}
    </span>
  );
}
