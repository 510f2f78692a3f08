import './QualityBars.css';
import { m } from '../messages-compiled/messages.js';

export type Quality = 0 | 1 | 2 | 3 | 4;

/** Four bars, never mirrored, and always a word: colour and height alone say nothing to many. */
export function QualityBars({
  level,
  bare = false,
}: {
  readonly level: Quality;
  readonly bare?: boolean;
}) {
  return (
    <span className={`quality quality-${level <= 2 ? 'weak' : 'good'}`}>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        {[1, 2, 3, 4].map((bar) => (
          <rect
            key={bar}
            className={bar <= level ? 'quality-full' : 'quality-hollow'}
            x={bar * 5 - 4.5}
            y={17.5 - bar * 4}
            width="3"
            height={bar * 4}
            rx="0.8"
          />
        ))}
        {level === 0 && <path d="M1 2l6 6M7 2 1 8" />}
      </svg>
      {bare ? <span className="hidden-words">{qualityWord(level)}</span> : qualityWord(level)}
    </span>
  );
}

function qualityWord(level: Quality): string {
  switch (level) {
    case 0:
      return m.line_lost();
    case 1:
      return m.line_weak();
    case 2:
      return m.line_fair();
    case 3:
      return m.line_good();
    case 4:
      return m.line_great();
  }
}
