import type { DecisionKind, Request, RequestType } from '../../../api/requestTypes';
import { m } from '../../../messages-compiled/messages.js';
import type { Tone } from '../../../ui/Chip';
import type { IconName } from '../../../ui/Icon';

const types: Record<RequestType, () => string> = {
  LEAVE_ORDINARY: m.request_leave_ordinary,
  LEAVE_EMERGENCY: m.request_leave_emergency,
  LEAVE_RECONCILE: m.request_leave_reconcile,
  LEAVE_OCCASION: m.request_leave_occasion,
  LEAVE_EXTEND: m.request_leave_extend,
  PAROLE: m.request_parole,
  SEMI_LIBERTY: m.request_semi_liberty,
  E_TAG: m.request_e_tag,
  OPEN_PRISON: m.request_open_prison,
  PARDON: m.request_pardon,
  COMMUTE_REDUCE: m.request_commute_reduce,
  TRANSFER_HOME: m.request_transfer_home,
  FINE_INSTALMENT: m.request_fine_instalment,
  SECURITY_REDUCTION: m.request_security_reduction,
  MEDICAL: m.request_medical,
  FAMILY_SUPPORT: m.request_family_support,
  EMPLOYMENT: m.request_employment,
  COMPLAINT: m.request_complaint,
  OTHER: m.request_other,
};

export const requestTypeWords = (type: RequestType): string => types[type]();

/** «مرخصی احمد». */
export const requestTitle = (request: Request): string =>
  m.request_of({ type: requestTypeWords(request.type), name: request.prisoner.givenName });

/** One line for a list: what, and where it stands. */
export const requestLine = (request: Request): string =>
  m.request_line({ title: requestTitle(request), state: stateOf(request).word });

interface StateWords {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly word: string;
}

export function stateOf(request: Request): StateWords {
  return request.decision
    ? decisionState(request.decision.kind)
    : { tone: 'act', icon: 'working', word: m.request_in_progress() };
}

function decisionState(kind: DecisionKind): StateWords {
  switch (kind) {
    case 'GRANT':
      return { tone: 'act', icon: 'check', word: m.decision_grant() };
    case 'GRANT_CONDITIONAL':
      return { tone: 'act', icon: 'check', word: m.decision_grant_conditional() };
    case 'REFUSE':
      return { tone: 'end', icon: 'cross', word: m.decision_refuse() };
    case 'NOT_PROPOSED':
      return { tone: 'end', icon: 'cross', word: m.decision_not_proposed() };
    case 'PROPOSED_TO_COURT':
      return { tone: 'act', icon: 'scales', word: m.decision_proposed() };
    case 'REFERRED':
      return { tone: 'neutral', icon: 'send', word: m.decision_referred() };
  }
}

/** The decision as a sentence said to the family. */
export function decisionSentence(kind: DecisionKind): string {
  switch (kind) {
    case 'GRANT':
      return m.decision_grant_sentence();
    case 'GRANT_CONDITIONAL':
      return m.decision_grant_conditional_sentence();
    case 'REFUSE':
      return m.decision_refuse_sentence();
    case 'NOT_PROPOSED':
      return m.decision_not_proposed_sentence();
    case 'PROPOSED_TO_COURT':
      return m.decision_proposed_sentence();
    case 'REFERRED':
      return m.decision_referred_sentence();
  }
}
