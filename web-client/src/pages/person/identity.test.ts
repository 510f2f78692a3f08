import { expect, it } from 'vitest';
import { speak } from '../../util/speaking';
import { countries } from './countries';
import { identityFault, identitySent, noIdentity, type TypedIdentity } from './identity';

const typed = (part: Partial<TypedIdentity>): TypedIdentity => ({ ...noIdentity, ...part });

const field = (part: Partial<TypedIdentity>) => identityFault(typed(part))?.field;

it('sends the kind that was chosen and nothing of the others', () => {
  const all = {
    nationalId: '0012345679',
    foreignId: '۱۲۳۴ ۵۶۷۸ ۹۰۱۲',
    passportNumber: 'P00 12345',
  };
  expect(identitySent(typed({ ...all, kind: 'FOREIGN_ID' }))).toEqual({
    foreignId: '123456789012',
  });
  expect(identitySent(typed({ ...all, kind: 'PASSPORT', passportCountry: 'AFG' }))).toEqual({
    passportCountry: 'AFG',
    passportNumber: 'P0012345',
  });
  expect(identitySent(typed({ ...all, kind: 'NONE' }))).toEqual({});
});

it('points at the one field to look at', () => {
  speak('fa');
  expect(field({ kind: 'NATIONAL_ID', nationalId: '0012345678' })).toBe('nationalId');
  expect(field({ kind: 'FOREIGN_ID', foreignId: '123' })).toBe('foreignId');
  expect(field({ kind: 'PASSPORT', passportNumber: 'P0012345' })).toBe('passportCountry');
  expect(field({ kind: 'PASSPORT', passportCountry: 'AFG', passportNumber: 'P1' })).toBe(
    'passportNumber',
  );
  expect(field({ kind: 'NONE' })).toBeUndefined();
});

it('offers every country but Iran, the neighbours first', () => {
  const offered = countries().map(({ value }) => value);
  expect(offered[0]).toBe('AFG');
  expect(offered).not.toContain('IRN');
  expect(new Set(offered).size).toBe(offered.length);
  expect(offered.length).toBeGreaterThan(240);
});
