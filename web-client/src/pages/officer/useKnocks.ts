import { useEffect, useRef } from 'react';
import type { BoardRow } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { localDigits } from '../../util/digits';
import { softTone } from '../room/tone';
import { knocking } from './boardState';

/**
 * Says that somebody knocks where the eye is not: by a soft tone and on the badge of an installed page; and answers the
 * board's title with their number.
 */
export function useKnocks(rows: readonly BoardRow[] | null): string {
  const known = useRef<readonly string[]>(null);
  const ids = rows?.filter(knocking).map(({ visitId }) => visitId) ?? [];
  const all = rows && ids.join(' ');
  useEffect(() => {
    if (all === null) return;
    const now = all === '' ? [] : all.split(' ');
    const before = known.current;
    known.current = now;
    // Who was there before the board was opened is seen as it opens.
    if (before !== null && now.some((id) => !before.includes(id))) softTone(660);
    void badge(now.length);
  }, [all]);
  useEffect(() => () => void badge(0), []);
  if (ids.length === 0) return m.board_title();
  return `${m.board_knocks({ count: localDigits(ids.length) })} · ${m.board_title()}`;
}

/** Only where the browser has badges and allows them: title and tone have said it already. */
async function badge(count: number): Promise<void> {
  try {
    await (count > 0 ? navigator.setAppBadge?.(count) : navigator.clearAppBadge?.());
  } catch {
    return;
  }
}
