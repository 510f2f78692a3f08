import type { LineEvent, SentRung, Side, Timeline, VisitStep } from '../../api/timelineTypes';
import { m } from '../../messages-compiled/messages.js';
import { exactWords, minutesWords } from '../../util/duration';
import type { Grade, LaneState } from './lanes';
import { sorted } from '../../util/lists';

export const sides: readonly Side[] = ['FAMILY', 'STATION'];

const sideNames: Readonly<Record<Side, () => string>> = {
  FAMILY: m.course_family,
  STATION: m.course_prison,
};
export const sideText = (side: Side): string => sideNames[side]();

const rungs: Readonly<Record<SentRung, () => string>> = {
  FULL: m.course_rung_full,
  LESS: m.course_rung_less,
  SMALL: m.course_rung_small,
  STILLS: m.course_rung_stills,
  SOUND: m.course_rung_sound,
};
export const rungText = (rung: SentRung): string => rungs[rung]();

type Told = (who: { readonly who: string; readonly rung: string }) => string;
const happenings: Readonly<Record<LineEvent['what'], Told>> = {
  JOINED: m.course_joined,
  RETURNED: m.course_returned,
  DROPPED: m.course_dropped,
  CLOSED: m.course_closed,
  SERVER_GONE: m.course_server_gone,
  LEFT: m.course_left,
  EXPIRED: m.course_expired,
  EJECTED: m.course_ejected,
  HEARS: m.course_hears,
  HEARS_NOT: m.course_hears_not,
  RUNG: m.course_sends,
};
const eventText = ({ side, what, rung }: LineEvent): string =>
  happenings[what]({ who: sideText(side), rung: rung === null ? '' : rungText(rung) });

const steps: Readonly<Record<VisitStep['what'], () => string>> = {
  WAITING: m.course_waiting,
  ADMITTED: m.course_admitted,
  LIVE: m.course_live,
  PAUSED: m.course_paused,
  RESUMED: m.course_resumed,
  SHUT: m.course_shut,
  ENDED: m.course_ended,
  MISSED: m.course_missed,
  CANCELLED: m.course_cancelled,
};
const reasons: Readonly<Record<string, () => string>> = {
  TIME: m.course_reason_time,
  FAMILY_WISH: m.reason_family_wish,
  PRISONER_WISH: m.reason_prisoner_wish,
  TECHNICAL: m.reason_technical,
  IDENTITY: m.reason_identity,
  RULES: m.reason_rules,
  IDENTIFICATION: m.reason_identification,
  ORDER: m.reason_order,
};
function stepText({ what, reason }: VisitStep): string {
  const why = reason === null ? undefined : reasons[reason];
  return why ? m.course_because({ what: steps[what](), why: why() }) : steps[what]();
}

/** Everything that happened, in words and in order. */
export interface Happening {
  readonly at: string;
  readonly words: string;
  readonly side: Side | null;
}

export function told({ events, steps: taken }: Timeline): readonly Happening[] {
  const all: readonly Happening[] = [
    ...taken.map((step) => ({ at: step.at, words: stepText(step), side: null })),
    ...events.map((event) => ({ at: event.at, words: eventText(event), side: event.side })),
  ];
  return sorted(all, (one, other) => Date.parse(one.at) - Date.parse(other.at));
}

type Fault = NonNullable<Timeline['fault']>;
const faults: Readonly<Record<Fault, () => string>> = {
  VISITOR: m.course_fault_visitor,
  PRISON: m.course_fault_prison,
  POINT: m.course_fault_point,
  NETWORK: m.course_fault_network,
  PLATFORM: m.course_fault_platform,
  NONE: m.course_fault_none,
};
const faultText = (fault: Fault): string => faults[fault]();

/** «شبکه: ۵ دقیقه». */
export const lostText = ({ whose, seconds }: Timeline['lost'][number]): string =>
  m.course_lost({ who: faultText(whose), time: exactWords(seconds * 1000) });

/** How much was held, whose doing the rest was, and what became of the turn. */
export function verdictText({ minutesHeld, start, end, fault, quotaUsed }: Timeline): string {
  const booked = Math.round((Date.parse(end) - Date.parse(start)) / 60_000);
  const held = m.course_held({
    held: minutesWords(minutesHeld ?? 0),
    booked: minutesWords(booked),
  });
  const whose =
    fault === null || fault === 'NONE' ? null : m.course_fault({ who: faultText(fault) });
  const turn = quotaUsed === null ? null : quotaUsed ? m.course_turn_used() : m.course_turn_kept();
  return [held, whose, turn].filter((words) => words !== null).join(' ');
}

export const stateWords: Readonly<Record<LaneState, () => string>> = {
  hears: m.course_state_hears,
  here: m.course_state_here,
  away: m.course_state_away,
};
export const gradeWords: Readonly<Record<Grade, () => string>> = {
  good: m.course_grade_good,
  fair: m.course_grade_fair,
  poor: m.course_grade_poor,
};
