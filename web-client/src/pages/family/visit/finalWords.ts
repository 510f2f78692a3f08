import type { Visit } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { minutesWords } from '../../../util/duration';
import { say, type VisitWords } from './saying';

export function endedWords(visit: Visit): VisitWords {
  const minutes = minutesWords(visit.minutesHeld ?? 0);
  const name = visit.prisoner.givenName;
  switch (visit.outcome) {
    case 'TECHNICAL_FAILURE':
      return say('soon', 'wifi', m.visit_broken_word(), m.visit_broken(), faultWords(visit));
    case 'HELD_SHORT':
      return say(
        'soon',
        'clock',
        m.visit_short_word(),
        m.visit_short({ minutes }),
        faultWords(visit),
      );
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

/** Whose fault it was not is the first thing people ask. */
const faultWords = (visit: Visit): string =>
  visit.fault === 'VISITOR' ? m.visit_fault_yours() : m.visit_not_yours();
