import { m } from '../../messages-compiled/messages.js';

const words: Readonly<Record<string, () => string>> = {
  'booking.notice': m.rule_booking_notice,
  'booking.horizon': m.rule_booking_horizon,
  'booking.free_cancel': m.rule_booking_free_cancel,
  'booking.hold': m.rule_booking_hold,
  'booking.party': m.rule_booking_party,
  'booking.changes': m.rule_booking_changes,
  'booking.mode': m.rule_booking_mode,
  'approval.unanswered': m.rule_approval_unanswered,
  'approval.answer_within': m.rule_approval_answer_within,
  'approval.before_start': m.rule_approval_before_start,
  'permit.first_circle': m.rule_permit_first_circle,
  'quota.visits': m.rule_quota_visits,
  'quota.weeks': m.rule_quota_weeks,
  'timetable.gap': m.rule_timetable_gap,
  'timetable.longest': m.rule_timetable_longest,
  'separate.margin': m.rule_separate_margin,
  'visit.opens_before': m.rule_visit_opens_before,
  'visit.late_grace': m.rule_visit_late_grace,
  'visit.carrier': m.rule_visit_carrier,
  'visit.direct_seats': m.rule_visit_direct_seats,
  'visit.make_whole': m.rule_visit_make_whole,
  'makeup.offer': m.rule_makeup_offer,
  'makeup.valid': m.rule_makeup_valid,
  'waiting.offer': m.rule_waiting_offer,
};

/** What a rule decides; a rule that this client does not know yet is called by its key. */
export const ruleText = (key: string): string => words[key]?.() ?? key;

/** The sources of what the platform starts with; whoever sets a rule names theirs in their own words. */
const sources: Readonly<Record<string, () => string>> = {
  policy: m.rule_source_policy,
  'UK practice': m.rule_source_uk,
  'art. 210': m.rule_source_article_210,
  'cabin-visit practice': m.rule_source_cabin,
  HMPPS: m.rule_source_hmpps,
};

export const sourceText = (source: string): string => sources[source]?.() ?? source;

const within = (...beginnings: readonly string[]) =>
  Object.keys(words).filter((key) => beginnings.some((one) => key.startsWith(`${one}.`)));

/** The rules in the order of a visit's life. */
export const groups: readonly { readonly title: () => string; readonly rules: string[] }[] = [
  { title: m.rules_group_booking, rules: within('booking') },
  { title: m.rules_group_approval, rules: within('approval') },
  { title: m.rules_group_quota, rules: within('permit', 'quota') },
  { title: m.rules_group_timetable, rules: within('timetable', 'separate') },
  { title: m.rules_group_visit, rules: within('visit') },
  { title: m.rules_group_after, rules: within('makeup', 'waiting') },
];
