import type { PrisonerName } from './types';

export type RequestType =
  | 'LEAVE_ORDINARY'
  | 'LEAVE_EMERGENCY'
  | 'LEAVE_RECONCILE'
  | 'LEAVE_OCCASION'
  | 'LEAVE_EXTEND'
  | 'PAROLE'
  | 'SEMI_LIBERTY'
  | 'E_TAG'
  | 'OPEN_PRISON'
  | 'PARDON'
  | 'COMMUTE_REDUCE'
  | 'TRANSFER_HOME'
  | 'FINE_INSTALMENT'
  | 'SECURITY_REDUCTION'
  | 'MEDICAL'
  | 'FAMILY_SUPPORT'
  | 'EMPLOYMENT'
  | 'COMPLAINT'
  | 'OTHER';

export type DecisionKind =
  | 'GRANT'
  | 'GRANT_CONDITIONAL'
  | 'REFUSE'
  | 'PROPOSED_TO_COURT'
  | 'NOT_PROPOSED'
  | 'REFERRED';

export interface Decision {
  readonly kind: DecisionKind;
  readonly reasons: string;
  readonly conditions: string | null;
  readonly nextStep: string | null;
  readonly decidedAt: string;
  readonly decidedByTitle: string;
  readonly decidedByName: string;
}

/** What was asked for in a visit, and what came of it. */
export interface Request {
  readonly id: string;
  readonly trackingNumber: string;
  readonly type: RequestType;
  readonly prisoner: PrisonerName;
  readonly askedBy: 'FAMILY' | 'PRISONER';
  readonly text: string;
  readonly status: 'SUBMITTED' | 'DECIDED';
  readonly takenAt: string;
  readonly takenByTitle: string;
  readonly visitId: string | null;
  readonly decision: Decision | null;
  readonly allowedDecisions: readonly DecisionKind[];
}
