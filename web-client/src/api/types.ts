import type { components } from './schema';

/**
 * What the server says, in its own words: names for the generated schemas that pages use. Instants are
 * ISO 8601 in UTC, dates are prison-local `YYYY-MM-DD`.
 */
export type Schemas = components['schemas'];

export type Me = Schemas['Me'];
export type Home = Me['home'];
export type RoleHeld = Schemas['RoleHeld'];

export type Kin = Schemas['Kin'];
export type Relation = Kin['relation'];
export type PrisonerName = Schemas['PrisonerName'];
export type Companion = Schemas['Companion'];

export type FreeTimes = Schemas['FreeDays'];
export type FreeDay = Schemas['Day'];
export type FreeTime = Schemas['Time'];

export type Visit = Schemas['VisitCard'];
export type Waiting = Schemas['WaitingView'];
export type WaitingState = Waiting['state'];
export type DayPart = Waiting['part'];
export type MakeUpOffer = Schemas['Offer'];
export type VisitReason = NonNullable<Schemas['Cancelling']['reason']>;
export type Visitor = Schemas['VisitorName'];
export type MyVisits = Schemas['MyVisits'];
export type Device = Schemas['SessionCard'];
export type Passkey = Schemas['PasskeyCard'];

/** Every relation, in the order in which a form offers them. */
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
] as const satisfies readonly Relation[];
