import type { Visit } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { minutesWords } from '../../../util/duration';
import { say, type VisitWords } from './saying';

export function endedWords(visit: Visit): VisitWords {
  const minutes = minutesWords(visit.minutesHeld ?? 0);
  const name = visit.prisoner.givenName;
  switch (visit.outcome) {
    case 'TECHNICAL_FAILURE':
      return say('soon', 'wifi', m.visit_broken_word(), lostWords(visit), faultWords(visit));
    case 'HELD_SHORT':
      return say('soon', 'clock', m.visit_short_word(), lostWords(visit), faultWords(visit));
    case 'STAFF_ENDED':
      return say('neutral', 'clock', m.visit_staff_word(), m.visit_staff(), m.visit_staff_detail());
    case 'ID_FAILED':
      return say('neutral', 'idCard', m.visit_id_word(), m.visit_id(), m.visit_id_detail());
    default:
      return say(
        'act',
        'check',
        m.visit_full_word(),
        m.visit_full({ minutes }),
        m.visit_full_detail({ name }),
      );
  }
}

export function missedWords(visit: Visit): VisitWords {
  const name = visit.prisoner.givenName;
  switch (visit.outcome) {
    case 'PRISONER_ABSENT':
      return say(
        'neutral',
        'clock',
        m.visit_missed_word(),
        m.visit_absent({ name }),
        m.visit_not_yours(),
      );
    case 'TECHNICAL_FAILURE':
      return say('soon', 'wifi', m.visit_missed_word(), m.visit_failed(), faultWords(visit));
    default:
      return say(
        'neutral',
        'clock',
        m.visit_missed_word(),
        m.visit_no_show(),
        m.visit_no_show_detail({ name }),
      );
  }
}

export function cancelledWords(visit: Visit): VisitWords {
  return visit.outcome === 'PRISON_CANCELLED'
    ? say(
        'neutral',
        'calendarCross',
        m.visit_cancelled_word(),
        m.visit_prison_cancelled(),
        m.visit_not_yours(),
      )
    : say(
        'neutral',
        'calendarCross',
        m.visit_cancelled_word(),
        m.visit_you_cancelled(),
        m.visit_you_cancelled_detail(),
      );
}

/** What cut it short and how much it cost, in one sentence. */
function lostWords(visit: Visit): string {
  const held = visit.minutesHeld ?? 0;
  const lost = minutesWords(Math.max(0, visit.minutes - held));
  switch (visit.fault) {
    case 'NETWORK':
      return m.visit_lost_network({ lost });
    case 'PRISON':
      return m.visit_lost_prison({ lost });
    case 'PLATFORM':
      return m.visit_lost_platform({ lost });
    case 'POINT':
      return m.visit_lost_point({ lost });
    default:
      return m.visit_short({ minutes: minutesWords(held) });
  }
}

/** Whose fault it was not is the first thing people ask, and then what becomes of their turn. */
function faultWords(visit: Visit): string {
  if (visit.fault === 'VISITOR') return m.visit_fault_yours();
  if (visit.fault === 'NONE') return m.visit_ended_early();
  return visit.quotaUsed === false ? m.visit_another_yours() : m.visit_not_yours();
}
