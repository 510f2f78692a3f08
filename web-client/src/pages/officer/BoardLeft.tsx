import type { BoardRow } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { Digits } from '../../ui/Digits';
import { useNow } from '../../ui/useNow';
import { urgencyOf } from '../../ui/Timer';
import { roundWords } from '../../util/duration';
import { timeText } from '../../util/jalali';
import type { Kind } from './boardState';

interface Props {
  readonly row: BoardRow;
  readonly kind: Kind;
}

/** Minutes left while it runs, how long someone has knocked, or when it begins. */
export function BoardLeft({ row, kind }: Props) {
  const now = useNow();
  if (kind === 'over') return null;
  if (row.status === 'LIVE' || row.status === 'PAUSED') {
    const left = Date.parse(row.end) - now;
    return (
      <strong className={`board-timer board-timer-${urgencyOf(left)}`}>
        <Digits ms={left} />
      </strong>
    );
  }
  if (kind === 'knock' && row.familySince)
    return m.board_since({ time: roundWords(now - Date.parse(row.familySince)) });
  return m.board_starts({ time: timeText(row.start) });
}
