import { m } from '../messages-compiled/messages.js';
import { commonSentences, type Sentences } from './commonText';

/** What happened, that nothing was lost, what to do now: one sentence or two for every code of the contract. */
const sentences = {
  ...commonSentences,
  'step_up.required': m.problem_step_up_required,
  'passkey.refused': m.problem_passkey_refused,
  'national_id.invalid': m.problem_national_id_invalid,
  'national_id.taken': m.problem_national_id_taken,
  'foreign_id.invalid': m.problem_foreign_id_invalid,
  'passport.invalid': m.problem_passport_invalid,
  'identity.missing': m.problem_identity_missing,
  'identity.one_kind': m.problem_identity_one_kind,
  'identity.taken': m.problem_identity_taken,
  'registration.done': m.problem_registration_done,
  'registration.missing': m.problem_registration_missing,
  'prisoner.unknown': m.problem_prisoner_unknown,
  'prisoner.restricted': m.problem_prisoner_restricted,
  'relationship.exists': m.problem_relationship_exists,
  'relationship.missing': m.problem_relationship_missing,
  'slot.taken': m.problem_slot_taken,
  'slot.not_offered': m.problem_slot_not_offered,
  'slot.too_soon': m.problem_slot_too_soon,
  'slot.too_far': m.problem_slot_too_far,
  'quota.used': m.problem_quota_used,
  'permit.missing': m.problem_permit_missing,
  'visitor.restricted': m.problem_visitor_restricted,
  'hold.expired': m.problem_hold_expired,
  'visit.transition': m.problem_visit_transition,
  'visit.over': m.problem_visit_over,
  'visit.not_open': m.problem_visit_not_open,
  'decision.not_allowed': m.problem_decision_not_allowed,
  'request.decided': m.problem_request_decided,
  'erasure.not_confirmed': m.problem_erasure_not_confirmed,
  'erasure.office_held': m.problem_erasure_office_held,
  'erasure.request_open': m.problem_erasure_request_open,
  'erasure.restricted': m.problem_erasure_restricted,
  'erasure.visit_open': m.problem_erasure_visit_open,
  'retention.out_of_bounds': m.problem_retention_out_of_bounds,
  'pairing.wrong': m.problem_pairing_wrong,
  'pairing.expired': m.problem_pairing_expired,
  'seat.ejected': m.problem_seat_ejected,
  'seat.replaced': m.problem_seat_replaced,
  'frame.malformed': m.problem_frame_malformed,
  'frame.too_large': m.problem_frame_too_large,
  'frame.unknown': m.problem_frame_unknown,
  'frame.hello_missing': m.problem_frame_hello_missing,
  'frame.forbidden': m.problem_frame_forbidden,
  'frame.edge_closed': m.problem_frame_edge_closed,
  'frame.stale_round': m.problem_frame_stale_round,
  'frame.flood': m.problem_frame_flood,
  'ticket.unknown': m.problem_ticket_unknown,
  'ticket.used': m.problem_ticket_used,
  'ticket.late': m.problem_ticket_late,
  'ticket.foreign': m.problem_ticket_foreign,
  'conflict.stale': m.problem_conflict_stale,
  'request.malformed': m.problem_request_malformed,
  'request.not_in_room': m.problem_request_not_in_room,
  'request.too_large': m.problem_request_too_large,
  'relationship.decided': m.problem_relationship_decided,
} satisfies Sentences;

const known: Sentences = sentences;

export const problemCodes: readonly string[] = Object.keys(sentences);

/** The sentence for a code; a code this client does not know yet is told as a failure of ours. */
export const problemText = (code: string): string => (known[code] ?? m.problem_server_failed)();
