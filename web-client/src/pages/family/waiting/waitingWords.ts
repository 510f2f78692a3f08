import type { DayPart, Waiting, WaitingState } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import type { IconName } from '../../../ui/Icon';
import type { Tone } from '../../../ui/Chip';
import { dayInstant, shortDayText } from '../../../util/jalali';

const partSentences: Readonly<Record<DayPart, () => string>> = {
  ANY: m.waiting_part_any,
  MORNING: m.waiting_part_morning,
  AFTERNOON: m.waiting_part_afternoon,
};

export const parts: readonly DayPart[] = ['ANY', 'MORNING', 'AFTERNOON'];

export const isPart = (text: string): text is DayPart => text in partSentences;

export const partWords = (part: DayPart): string => partSentences[part]();

/** «از ۷ آذر تا ۲۱ آذر، پیش از ظهر». */
export function daysWords({ firstDay, lastDay, part }: Waiting): string {
  const from = shortDayText(dayInstant(firstDay), 'UTC');
  const to = shortDayText(dayInstant(lastDay), 'UTC');
  return part === 'ANY'
    ? m.waiting_days({ from, to })
    : m.waiting_days_part({ from, to, part: partWords(part) });
}

interface Ended {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly words: () => string;
}

/** How waiting ended. */
export const endings: Readonly<Record<Exclude<WaitingState, 'WAITING' | 'OFFERED'>, Ended>> = {
  BOOKED: { tone: 'act', icon: 'check', words: m.waiting_state_booked },
  LEFT: { tone: 'neutral', icon: 'cross', words: m.waiting_state_left },
  OVER: { tone: 'neutral', icon: 'clock', words: m.waiting_state_over },
  UNANSWERED: { tone: 'neutral', icon: 'clock', words: m.waiting_state_unanswered },
  UNRELATED: { tone: 'end', icon: 'cross', words: m.waiting_state_unrelated },
};
