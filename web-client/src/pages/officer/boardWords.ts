import type { BoardRow } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import type { Tone } from '../../ui/Chip';
import type { IconName } from '../../ui/Icon';
import { isPrivileged, type Kind, type Show } from './boardState';

interface KindWords {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly words: () => string;
}

export const kindWords: Record<Kind, KindWords> = {
  lost: { tone: 'now', icon: 'wifi', words: m.board_lost },
  knock: { tone: 'now', icon: 'door', words: m.board_knock },
  problem: { tone: 'soon', icon: 'hand', words: m.board_problem },
  done: { tone: 'soon', icon: 'check', words: m.board_done },
  paused: { tone: 'soon', icon: 'pause', words: m.board_paused },
  weak: { tone: 'soon', icon: 'alert', words: m.board_weak },
  ending: { tone: 'soon', icon: 'clock', words: m.board_ending },
  asked: { tone: 'soon', icon: 'scales', words: m.board_asked },
  official: { tone: 'act', icon: 'scales', words: m.board_official },
  live: { tone: 'act', icon: 'live', words: m.board_live },
  noPrisoner: { tone: 'neutral', icon: 'hourglass', words: m.board_no_prisoner },
  noFamily: { tone: 'neutral', icon: 'hourglass', words: m.board_no_family },
  coming: { tone: 'neutral', icon: 'calendar', words: m.board_coming },
  over: { tone: 'neutral', icon: 'check', words: m.board_over },
};

export const showWords: Record<Show, () => string> = {
  all: m.board_show_all,
  needs: m.board_show_needs,
  live: m.board_show_live,
  waiting: m.board_show_waiting,
};

const outcomes: Readonly<Record<string, () => string>> = {
  HELD_FULL: m.board_outcome_held_full,
  HELD_SHORT: m.board_outcome_held_short,
  TECHNICAL_FAILURE: m.board_outcome_technical,
  STAFF_ENDED: m.board_outcome_staff_ended,
  ID_FAILED: m.board_outcome_id_failed,
  VISITOR_NO_SHOW: m.board_outcome_no_show,
  PRISONER_ABSENT: m.board_outcome_absent,
  PRISON_CANCELLED: m.board_outcome_prison_cancelled,
  VISITOR_CANCELLED: m.board_outcome_visitor_cancelled,
};

/** How a visit that is over went; a lawyer's visit is named as what it is. */
export function stateWords(row: BoardRow, kind: Kind): string {
  if (kind === 'over') return (outcomes[row.outcome ?? ''] ?? m.board_over)();
  return isPrivileged(row) && kind === 'live' ? m.board_lawyer() : kindWords[kind].words();
}
