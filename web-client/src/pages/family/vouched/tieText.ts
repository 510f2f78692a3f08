import type { Schemas } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';

type Tie = Schemas['Vouched']['tie'];

/** What one may be to somebody whom one vouches for; a clerk's word is the clerk's own. */
export const ties = [
  'PARENT',
  'GRANDPARENT',
  'GUARDIAN',
  'SPOUSE',
  'CHILD',
  'RELATIVE',
] as const satisfies readonly Tie[];

export function tieText(tie: Tie): string {
  switch (tie) {
    case 'PARENT':
      return m.tie_parent();
    case 'GRANDPARENT':
      return m.tie_grandparent();
    case 'GUARDIAN':
      return m.tie_guardian();
    case 'SPOUSE':
      return m.tie_spouse();
    case 'CHILD':
      return m.tie_child();
    case 'RELATIVE':
      return m.tie_relative();
    case 'CLERK':
      return m.tie_clerk();
    case 'REGISTER':
      return m.tie_register();
  }
}
