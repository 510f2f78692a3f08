import { expect, it } from 'vitest';
import { localDigits, toAscii } from './digits';
import { mobile } from './mobile';
import { nationalId } from './nationalId';
import { speak } from './speaking';

it('turns Persian and Arabic digits into ASCII and leaves the rest', () => {
  expect(toAscii('۰۹۱۲ ٣٤٥-6')).toBe('0912 345-6');
});

it('writes the page’s digits', () => {
  speak('fa');
  expect(localDigits('10:30')).toBe('۱۰:۳۰');
  speak('en');
  expect(localDigits(20)).toBe('20');
});

it.each([
  '09100001234',
  '۰۹۱۰۰۰۰۱۲۳۴',
  '+98 910 000 1234',
  '0098-910-000-1234',
  '989100001234',
  '9100001234',
])('reads %s as one mobile number', (typed) => expect(mobile(typed)).toBe('+989100001234'));

it.each(['0910', '02112345678', '091000012345', ''])('refuses %s as a mobile number', (typed) =>
  expect(mobile(typed)).toBeNull(),
);

it.each([
  ['0012345679', '0012345679'],
  ['12345679', '0012345679'],
  ['۰۰۱۲۳۴۵۶۷۹', '0012345679'],
  ['001-2345679', '0012345679'],
])('accepts the national ID %s', (typed, id) => expect(nationalId(typed)).toBe(id));

it.each(['0012345678', '1111111111', '1234567', '12345678901', 'abc'])(
  'refuses the national ID %s',
  (typed) => expect(nationalId(typed)).toBeNull(),
);
