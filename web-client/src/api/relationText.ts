import { m } from '../messages-compiled/messages.js';
import type { Relation } from './types';

const words: Readonly<Record<Relation, () => string>> = {
  SPOUSE: m.relation_spouse,
  FATHER: m.relation_father,
  MOTHER: m.relation_mother,
  SON: m.relation_son,
  DAUGHTER: m.relation_daughter,
  BROTHER: m.relation_brother,
  SISTER: m.relation_sister,
  SPOUSE_FATHER: m.relation_spouse_father,
  SPOUSE_MOTHER: m.relation_spouse_mother,
  OTHER: m.relation_other,
};

const known: Readonly<Record<string, () => string>> = words;

/** What the visitor is to the prisoner: «مادر». */
export const relationText = (relation: string): string => (known[relation] ?? m.relation_other)();
