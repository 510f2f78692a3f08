import type { Problem } from '../../api/problem';
import { m } from '../../messages-compiled/messages.js';
import { isoOf, type BirthParts } from './birth';
import { identityFault, type TypedIdentity } from './identity';

const fields = [
  'givenName',
  'familyName',
  'nationalId',
  'foreignId',
  'passportCountry',
  'passportNumber',
  'birthDate',
] as const;

export type FaultyField = (typeof fields)[number];

/** The field to look at and what to look for. One at a time: a list of faults frightens. */
export interface Fault {
  readonly field: FaultyField;
  readonly words: string;
}

interface Form {
  readonly givenName: string;
  readonly familyName: string;
  readonly identity: TypedIdentity;
  readonly birth: BirthParts;
}

export function firstFault(form: Form): Fault | null {
  if (form.givenName.trim() === '') return { field: 'givenName', words: m.given_name_missing() };
  if (form.familyName.trim() === '') return { field: 'familyName', words: m.family_name_missing() };
  const wrong = identityFault(form.identity);
  if (wrong !== null) return wrong;
  if (isoOf(form.birth) === null) return { field: 'birthDate', words: m.birth_date_missing() };
  return null;
}

/** What the server found wrong with one field, if that is what it said. */
export function serverFault(problem: Problem): Fault | null {
  if (problem.code === 'national_id.taken')
    return { field: 'nationalId', words: problem.sentence() };
  const field = fields.find((name) => problem.ofField(name) !== undefined);
  if (field === undefined) return null;
  const general = problem.code === 'request.invalid';
  return { field, words: general ? m.field_check() : problem.sentence() };
}
