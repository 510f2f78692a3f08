import type { Visit } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { dayText, timeText } from '../../../util/jalali';
import { cancelledWords, endedWords, missedWords } from './finalWords';
import { say, type VisitWords } from './saying';

export function visitWords(visit: Visit): VisitWords {
  const name = visit.prisoner.givenName;
  switch (visit.status) {
    case 'HELD':
      return say('soon', 'hourglass', m.visit_held_word(), m.visit_held(), m.visit_held_detail());
    case 'REQUESTED':
      return say(
        'neutral',
        'hourglass',
        m.visit_requested_word(),
        m.visit_requested(),
        visit.answerBy === null
          ? m.visit_requested_detail()
          : m.visit_requested_by({ day: dayText(visit.answerBy), time: timeText(visit.answerBy) }),
      );
    case 'CONFIRMED':
      return say(
        'act',
        'check',
        m.visit_confirmed_word(),
        m.visit_confirmed(),
        m.visit_confirmed_detail(),
      );
    case 'WAITING':
      return say(
        'act',
        'live',
        m.visit_waiting_word(),
        m.visit_waiting(),
        m.visit_waiting_detail({ name }),
      );
    case 'LIVE':
      return say('act', 'live', m.visit_live_word(), m.visit_live(), m.visit_live_detail({ name }));
    case 'PAUSED':
      return say('soon', 'pause', m.visit_paused_word(), m.visit_paused(), m.visit_paused_detail());
    case 'REJECTED':
      return say(
        'end',
        'cross',
        m.visit_rejected_word(),
        m.visit_rejected(),
        m.visit_rejected_detail(),
      );
    case 'EXPIRED':
      return say(
        'neutral',
        'hourglass',
        m.visit_expired_word(),
        m.visit_expired(),
        m.visit_expired_detail(),
      );
    case 'ENDED':
      return endedWords(visit);
    case 'MISSED':
      return missedWords(visit);
    case 'CANCELLED':
      return cancelledWords(visit);
  }
}

/** What became of the week's share, once that is known. */
export function quotaWords(visit: Visit): string | null {
  if (visit.quotaUsed === null) return null;
  return visit.quotaUsed ? m.quota_spent() : m.quota_kept();
}
