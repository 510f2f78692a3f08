import type { Relation } from '../../api/types';
import { m } from '../../messages-compiled/messages.js';

/** What the visitor is to the prisoner: «مادر». */
export function relationWord(relation: Relation): string {
  switch (relation) {
    case 'SPOUSE':
      return m.relation_spouse();
    case 'FATHER':
      return m.relation_father();
    case 'MOTHER':
      return m.relation_mother();
    case 'SON':
      return m.relation_son();
    case 'DAUGHTER':
      return m.relation_daughter();
    case 'BROTHER':
      return m.relation_brother();
    case 'SISTER':
      return m.relation_sister();
    case 'SPOUSE_FATHER':
      return m.relation_spouse_father();
    case 'SPOUSE_MOTHER':
      return m.relation_spouse_mother();
    case 'OTHER':
      return m.relation_other();
  }
}
