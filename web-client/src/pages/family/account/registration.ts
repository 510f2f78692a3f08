import type { Problem } from '../../../api/problem';
import { problemText } from '../../../api/problemText';
import { m } from '../../../messages-compiled/messages.js';
import { nationalId } from '../../../util/nationalId';
import { isoOf, type BirthParts } from './birth';

const fields = ['givenName', 'familyName', 'nationalId', 'birthDate'] as const;

/** The field to look at and what to look for. One at a time: a list of faults frightens. */
export interface Fault {
  readonly field: (typeof fields)[number];
  readonly words: string;
}

interface Form {
  readonly givenName: string;
  readonly familyName: string;
  readonly nationalId: string;
  readonly birth: BirthParts;
}

export function firstFault(form: Form): Fault | null {
  if (form.givenName.trim() === '') return { field: 'givenName', words: m.given_name_missing() };
  if (form.familyName.trim() === '') return { field: 'familyName', words: m.family_name_missing() };
  if (nationalId(form.nationalId) === null)
    return { field: 'nationalId', words: problemText('national_id.invalid') };
  if (isoOf(form.birth) === null) return { field: 'birthDate', words: m.birth_date_missing() };
  return null;
}

/** What the server found wrong with one field, if that is what it said. */
export function serverFault(problem: Problem): Fault | null {
  if (problem.code.startsWith('national_id.'))
    return { field: 'nationalId', words: problem.sentence() };
  const field = fields.find((name) => problem.ofField(name) !== undefined);
  return field === undefined ? null : { field, words: m.field_check() };
}
