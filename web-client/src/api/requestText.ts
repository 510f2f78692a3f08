import { m } from '../messages-compiled/messages.js';
import type { DecisionKind, RequestType } from './requestTypes';

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

export const requestTypeText = (type: RequestType): string => types[type]();

const decisions: Record<DecisionKind, () => string> = {
  GRANT: m.decision_grant,
  GRANT_CONDITIONAL: m.decision_grant_conditional,
  REFUSE: m.decision_refuse,
  PROPOSED_TO_COURT: m.decision_proposed,
  NOT_PROPOSED: m.decision_not_proposed,
  REFERRED: m.decision_referred,
};

export const decisionText = (kind: DecisionKind): string => decisions[kind]();
