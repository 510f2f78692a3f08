import type { components } from '../../api/schema';
import { m } from '../../messages-compiled/messages.js';

type Kind = NonNullable<components['schemas']['DeclaredIdentity']['kind']>;

/** What the masked number beside it is. */
export function identityText(kind: Kind): string {
  switch (kind) {
    case 'NATIONAL_ID':
      return m.identify_national_id();
    case 'FOREIGN_ID':
      return m.foreign_id();
    case 'PASSPORT':
      return m.passport();
  }
}
