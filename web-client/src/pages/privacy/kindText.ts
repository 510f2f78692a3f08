import { m } from '../../messages-compiled/messages.js';

const kinds: Readonly<Record<string, () => string>> = {
  evidence: m.retention_kind_evidence,
  recordings: m.retention_kind_recordings,
  visits: m.retention_kind_visits,
  waiting_list: m.retention_kind_waiting_list,
  audit: m.retention_kind_audit,
  messages: m.retention_kind_messages,
  sessions: m.retention_kind_sessions,
  passkeys: m.retention_kind_passkeys,
  sign_in_secrets: m.retention_kind_sign_in_secrets,
};

/** A kind that this page does not know yet is shown by its own name. */
export const kindText = (kind: string): string => kinds[kind]?.() ?? kind;
