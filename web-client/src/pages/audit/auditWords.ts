import type { AuditRow, ChainFinding } from '../../api/auditTypes';
import { m } from '../../messages-compiled/messages.js';
import { localDigits } from '../../util/digits';
import { shortId } from './shortId';

type Words = () => string;

/** Every act that has words; one that has none yet is shown as its code. */
const acts: Readonly<Record<string, Words>> = {
  'visit.changed': m.audit_act_visit_changed,
  'rule.set': m.audit_act_rule_set,
  'scheduling.notice_waived': m.audit_act_notice_waived,
  'replan.applied': m.audit_act_replan_applied,
  'replan.all_cancelled': m.audit_act_replan_all_cancelled,
  'room.ejected': m.audit_act_room_ejected,
  'room.readmitted': m.audit_act_room_readmitted,
  'room.entered': m.audit_act_room_entered,
  'room.left': m.audit_act_room_left,
  'frame.refused': m.audit_act_frame_refused,
  'board.opened': m.audit_act_board_opened,
  'desk.opened': m.audit_act_desk_opened,
  'approvals.read': m.audit_act_approvals_read,
  'relationship.filed': m.audit_act_relationship_filed,
  'relationship.approved': m.audit_act_relationship_approved,
  'relationship.refused': m.audit_act_relationship_refused,
  'evidence.filed': m.audit_act_evidence_filed,
  'evidence.seen': m.audit_act_evidence_seen,
  'takeover.filed': m.audit_act_takeover_filed,
  'takeover.withdrawn': m.audit_act_takeover_withdrawn,
  'takeover.granted': m.audit_act_takeover_granted,
  'takeover.refused': m.audit_act_takeover_refused,
  'person.vouched': m.audit_act_person_vouched,
  'visits.allowed': m.audit_act_visits_allowed,
  'permit.refused': m.audit_act_permit_refused,
  'permit.withdrawn': m.audit_act_permit_withdrawn,
  'permits.read': m.audit_act_permits_read,
  'restrictions.read': m.audit_act_restrictions_read,
  'visits.restriction_proposed': m.audit_act_restriction_proposed,
  'visits.restriction_lifted': m.audit_act_restriction_lifted,
  'closure.changed': m.audit_act_closure_changed,
  'timetable.changed': m.audit_act_timetable_changed,
  'place.changed': m.audit_act_place_changed,
  'import.moved': m.audit_act_import_moved,
  'prisoner.found': m.audit_act_prisoner_found,
  'visits.restricted': m.audit_act_visits_restricted,
  'prisoner.transferred': m.audit_act_prisoner_transferred,
  'request.moved': m.audit_act_request_moved,
  'prisoner.file_read': m.audit_act_file_read,
  'request.read': m.audit_act_request_read,
  'request.taken': m.audit_act_request_taken,
  'request.decided': m.audit_act_request_decided,
  'request.decision_refused': m.audit_act_decision_refused,
  'sign_in.accepted': m.audit_act_sign_in,
  'sign_in.refused': m.audit_act_sign_in_refused,
  'session.ended': m.audit_act_session_ended,
  'step_up.accepted': m.audit_act_step_up,
  'step_up.refused': m.audit_act_step_up_refused,
  'passkey.added': m.audit_act_passkey_added,
  'passkey.revoked': m.audit_act_passkey_revoked,
  'data.taken': m.audit_act_data_taken,
  'person.erased': m.audit_act_person_erased,
  'consent.given': m.audit_act_consent_given,
  'consent.withdrawn': m.audit_act_consent_withdrawn,
  'retention.set': m.audit_act_retention_set,
  'retention.forgotten': m.audit_act_retention_forgotten,
  'probing.limited': m.audit_act_probing_limited,
  'code.allowed': m.audit_act_code_allowed,
  'code.forbidden': m.audit_act_code_forbidden,
  'station.unpaired': m.audit_act_unpaired,
  'station.pairing_asked': m.audit_act_pairing_asked,
  'station.paired': m.audit_act_paired,
  'station.pairing_refused': m.audit_act_pairing_refused,
  'station.out_of_service': m.audit_act_out_of_service,
  'station.back_in_service': m.audit_act_back_in_service,
  'station.list_read': m.audit_act_station_list_read,
  'duty.begun': m.audit_act_duty_begun,
  'duty.ended': m.audit_act_duty_ended,
  'duty.refused': m.audit_act_duty_refused,
  'pin.set': m.audit_act_pin_set,
  'pin.removed': m.audit_act_pin_removed,
  'pin.reset': m.audit_act_pin_reset,
  'station.returned': m.audit_act_station_returned,
  'station.key_refused': m.audit_act_station_key_refused,
  'provider.linked': m.audit_act_provider_linked,
  'provider.unlinked': m.audit_act_provider_unlinked,
  'administrator.appointed': m.audit_act_administrator,
  'title.added': m.audit_act_title_added,
  'title.renamed': m.audit_act_title_renamed,
  'grant.given': m.audit_act_grant_given,
  'grant.end_set': m.audit_act_grant_end_set,
  'grant.over': m.audit_act_grant_over,
  'deputy.appointed': m.audit_act_deputy_appointed,
  'deputy.recalled': m.audit_act_deputy_recalled,
  'official.invited': m.audit_act_official_invited,
  'official.removed': m.audit_act_official_removed,
  'officials.read': m.audit_act_officials_read,
  'absence.entered': m.audit_act_absence_entered,
  'absence.ended': m.audit_act_absence_ended,
  'request.handed_over': m.audit_act_handed_over,
  'audit.read': m.audit_act_audit_read,
  'audit.exported': m.audit_act_audit_exported,
  'audit.cut': m.audit_act_audit_cut,
  'audit.verified': m.audit_act_audit_verified,
  'audit.broken': m.audit_act_audit_broken,
};

const things: Readonly<Record<string, Words>> = {
  visit: m.audit_thing_visit,
  request: m.audit_thing_request,
  prisoner: m.audit_thing_prisoner,
  relationship: m.audit_thing_relationship,
  evidence: m.audit_thing_evidence,
  person: m.audit_thing_person,
  session: m.audit_thing_session,
  passkey: m.audit_thing_passkey,
  station: m.audit_thing_station,
  prison: m.audit_thing_prison,
  closure: m.audit_thing_closure,
  replan: m.audit_thing_replan,
  timetable: m.audit_thing_timetable,
  import: m.audit_thing_import,
  province: m.audit_thing_province,
  district: m.audit_thing_district,
  account: m.audit_thing_account,
  title: m.audit_thing_title,
  audit: m.audit_thing_audit,
};

const origins: Readonly<Record<NonNullable<AuditRow['originKind']>, Words>> = {
  WEB: m.audit_origin_web,
  SOCKET: m.audit_origin_socket,
  STATION: m.audit_origin_station,
  JOB: m.audit_origin_job,
  COMMAND: m.audit_origin_command,
};

type Position = { readonly position: string; readonly id: string };
const findings: Readonly<Record<ChainFinding, (at: Position) => string>> = {
  ENTRY_CHANGED: m.audit_found_entry_changed,
  ENTRY_REMOVED: m.audit_found_entry_removed,
  ENTRY_FOREIGN: m.audit_found_entry_foreign,
  LINK_CHANGED: m.audit_found_link_changed,
  LINK_MISSING: m.audit_found_link_missing,
  LINK_BEYOND: m.audit_found_link_beyond,
  LINK_BEFORE: m.audit_found_link_before,
  CUT_CHANGED: m.audit_found_cut_changed,
  HEAD_CHANGED: m.audit_found_head_changed,
  ANCHOR_MISSED: m.audit_found_anchor_missed,
  ENTRY_UNLINKED: m.audit_found_entry_unlinked,
  ENTRY_UNSEALED: m.audit_found_entry_unsealed,
  ENTRY_LOST: m.audit_found_entry_lost,
};

const options = (words: Readonly<Record<string, Words>>) =>
  Object.entries(words).map(([value, text]) => ({ value, words: text() }));

export const actions = () => options(acts);
export const kinds = () => options(things);
export const actionText = (action: string): string => acts[action]?.() ?? action;
export const kindText = (kind: string): string => things[kind]?.() ?? kind;
export const originText = (kind: AuditRow['originKind']): string =>
  kind === null ? '' : origins[kind]();
export const findingText = (kind: ChainFinding, position: number, id: string | null): string =>
  findings[kind]({ position: localDigits(position), id: id === null ? '' : `…${shortId(id)}` });
