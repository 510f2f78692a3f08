import type { Visit } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';

const words: Readonly<Record<string, () => string>> = {
  PRISONER_DECLINED: m.visit_rejected_declined,
  PRISONER_ABSENT: m.visit_rejected_absent,
  ROOM_NEEDED: m.visit_rejected_room,
  SECURITY: m.visit_rejected_security,
  PAPERS_MISSING: m.visit_rejected_papers,
  UNANSWERED: m.visit_rejected_unanswered,
  PERMIT_MISSING: m.visit_rejected_permit,
  VISITOR_RESTRICTED: m.visit_rejected_restricted,
  PRISONER_RESTRICTED: m.visit_rejected_restricted,
};

/** Why the prison said no, in plain words; null where no reason is to be told or there was no such no. */
export const rejectionText = ({ rejectedFor }: Visit): string | null =>
  rejectedFor === null ? null : (words[rejectedFor]?.() ?? null);
