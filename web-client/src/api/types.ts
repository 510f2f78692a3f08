/** What the server says, in its own words. Instants are ISO 8601 in UTC, dates are prison-local `YYYY-MM-DD`. */

export type Home = 'FAMILY' | 'STATION' | 'OFFICER' | 'PROSECUTOR' | 'ADMIN';

export interface RoleHeld {
  readonly role: string;
  readonly territoryKind: string;
  readonly territoryId: string | null;
  readonly territoryName: string | null;
}

export interface Me {
  readonly kind: 'PERSON' | 'STATION';
  readonly id: string;
  readonly name: string | null;
  readonly registered: boolean;
  readonly locale: string;
  readonly roles: readonly RoleHeld[];
  readonly home: Home;
}

export const relations = [
  'SPOUSE',
  'FATHER',
  'MOTHER',
  'SON',
  'DAUGHTER',
  'BROTHER',
  'SISTER',
  'SPOUSE_FATHER',
  'SPOUSE_MOTHER',
  'OTHER',
] as const;
export type Relation = (typeof relations)[number];

export interface PrisonerName {
  readonly id: string;
  readonly name: string;
  readonly givenName: string;
}

export interface Kin {
  readonly relationshipId: string;
  readonly status: 'PENDING' | 'APPROVED' | 'REFUSED';
  readonly relation: Relation;
  readonly prisoner: PrisonerName | null;
  readonly prisonName: string;
  readonly mayBook: boolean;
  readonly whyNot: string | null;
}

export interface Companion {
  readonly personId: string;
  readonly name: string;
  readonly relation: Relation;
}

export interface FreeTime {
  readonly start: string;
  readonly end: string;
}

export interface FreeDay {
  readonly date: string;
  readonly closed: boolean;
  readonly full: boolean;
  readonly times: readonly FreeTime[];
}

export interface FreeTimes {
  readonly zone: string;
  readonly prisonName: string;
  readonly minutes: number;
  readonly days: readonly FreeDay[];
  readonly blocked: string | null;
  readonly blockedUntil: string | null;
}

export type VisitStatus =
  | 'HELD'
  | 'REQUESTED'
  | 'CONFIRMED'
  | 'WAITING'
  | 'LIVE'
  | 'PAUSED'
  | 'ENDED'
  | 'MISSED'
  | 'CANCELLED'
  | 'REJECTED'
  | 'EXPIRED';

export type Outcome =
  | 'HELD_FULL'
  | 'HELD_SHORT'
  | 'TECHNICAL_FAILURE'
  | 'STAFF_ENDED'
  | 'ID_FAILED'
  | 'VISITOR_NO_SHOW'
  | 'PRISONER_ABSENT'
  | 'PRISON_CANCELLED'
  | 'VISITOR_CANCELLED';

export type Fault = 'VISITOR' | 'PRISON' | 'POINT' | 'NETWORK' | 'PLATFORM' | 'NONE';

export type Action =
  | 'CONFIRM'
  | 'RELEASE'
  | 'CANCEL'
  | 'ENTER'
  | 'ADMIT'
  | 'PAUSE'
  | 'RESUME'
  | 'END'
  | 'TAKE_REQUEST';

export interface Visitor {
  readonly personId: string;
  readonly name: string;
  readonly relation: Relation | null;
  readonly lead: boolean;
}

export interface Visit {
  readonly id: string;
  readonly status: VisitStatus;
  readonly outcome: Outcome | null;
  readonly fault: Fault | null;
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly minutes: number;
  readonly prisoner: PrisonerName;
  readonly prisonName: string;
  readonly zone: string;
  readonly stationNumber: number | null;
  readonly visitors: readonly Visitor[];
  readonly heldUntil: string | null;
  readonly opensAt: string;
  readonly freeCancelUntil: string | null;
  readonly minutesHeld: number | null;
  readonly quotaUsed: boolean | null;
  readonly allowedActions: readonly Action[];
  readonly revision: number;
}

export interface MyVisits {
  readonly coming: readonly Visit[];
  readonly past: readonly Visit[];
}

export interface Ticket {
  readonly ticket: string;
  readonly expiresAt: string;
  readonly seat?: string;
}
