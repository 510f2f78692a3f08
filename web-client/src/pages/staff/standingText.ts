import { problemText } from '../../api/problemText';
import { m } from '../../messages-compiled/messages.js';

/** What stands against a visit, told to the prison's staff; the families' sentences speak to the family. */
const words: Readonly<Record<string, () => string>> = {
  'permit.missing': m.standing_permit_missing,
  'visitor.restricted': m.standing_visitor_restricted,
  'prisoner.restricted': m.standing_prisoner_restricted,
  'relationship.missing': m.standing_relationship_missing,
  'slot.taken': m.standing_slot_taken,
  'slot.not_offered': m.standing_slot_not_offered,
  'slot.too_soon': m.standing_slot_too_soon,
  'slot.too_far': m.standing_slot_too_far,
  'quota.used': m.standing_quota_used,
  'party.too_large': m.standing_party_too_large,
  'visit.transition': m.standing_visit_transition,
  'visit.too_late_to_change': m.standing_visit_too_late_to_change,
};

export const standingText = (code: string): string => words[code]?.() ?? problemText(code);
