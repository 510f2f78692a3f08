import { problemText } from '../../api/problemText';
import { m } from '../../messages-compiled/messages.js';
import { toAscii } from '../../util/digits';
import { nationalId } from '../../util/nationalId';
import type { Fault } from './registration';

export type IdentityKind = 'NATIONAL_ID' | 'FOREIGN_ID' | 'PASSPORT' | 'NONE';

/** What is typed, kept when another kind is chosen and then this one again. */
export interface TypedIdentity {
  readonly kind: IdentityKind;
  readonly nationalId: string;
  readonly foreignId: string;
  readonly passportCountry: string;
  readonly passportNumber: string;
}

export const noIdentity: TypedIdentity = {
  kind: 'NATIONAL_ID',
  nationalId: '',
  foreignId: '',
  passportCountry: '',
  passportNumber: '',
};

export function identityFault(typed: TypedIdentity): Fault | null {
  switch (typed.kind) {
    case 'NONE':
      return null;
    case 'NATIONAL_ID':
      if (nationalId(typed.nationalId) !== null) return null;
      return { field: 'nationalId', words: problemText('national_id.invalid') };
    case 'FOREIGN_ID':
      if (/^\d{12}$/.test(foreignId(typed.foreignId))) return null;
      return { field: 'foreignId', words: problemText('foreign_id.invalid') };
    case 'PASSPORT':
      if (typed.passportCountry === '')
        return { field: 'passportCountry', words: m.passport_country_missing() };
      if (/^[a-z0-9]{5,9}$/i.test(passportNumber(typed.passportNumber))) return null;
      return { field: 'passportNumber', words: problemText('passport.invalid') };
  }
}

/** As the server wants it: one kind alone. */
export function identitySent(typed: TypedIdentity) {
  switch (typed.kind) {
    case 'NONE':
      return {};
    case 'NATIONAL_ID':
      return { nationalId: nationalId(typed.nationalId) ?? '' };
    case 'FOREIGN_ID':
      return { foreignId: foreignId(typed.foreignId) };
    case 'PASSPORT': {
      const { passportCountry } = typed;
      return { passportCountry, passportNumber: passportNumber(typed.passportNumber) };
    }
  }
}

const foreignId = (typed: string) => toAscii(typed).replace(/[\s-]/g, '');
const passportNumber = foreignId;
