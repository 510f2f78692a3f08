import type { AuditRow, ChainFinding } from '../../api/auditTypes';
import { m } from '../../messages-compiled/messages.js';
import { localDigits } from '../../util/digits';
import { acts } from './auditActs';
import { shortId } from './shortId';

type Words = () => string;

/** What was acted on, in words. */
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
  waiting_entry: m.audit_thing_waiting_entry,
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
