import { expect, test } from 'vitest';
import { empty, isWhole, toBody, type WholeDraft } from './intake';

const leave: WholeDraft = {
  type: 'LEAVE_OCCASION',
  days: '۳',
  fromDate: '2026-12-10',
  askedBy: 'PRISONER',
  text: ' عروسی خواهر ',
};

test('leave is whole with its days, in whatever digits they were typed', () => {
  expect(isWhole(leave)).toBe(true);
  expect(isWhole({ ...leave, days: '' })).toBe(false);
  expect(isWhole({ ...leave, days: '0' })).toBe(false);
  expect(toBody(leave, 'v')).toEqual({
    visitId: 'v',
    type: 'LEAVE_OCCASION',
    askedBy: 'PRISONER',
    days: 3,
    fromDate: '2026-12-10',
    text: 'عروسی خواهر',
  });
});

test('other requests have no days, even if some were typed before', () => {
  expect(toBody({ ...leave, type: 'PAROLE' }, 'v')).toMatchObject({ days: null, fromDate: null });
  expect(isWhole({ ...leave, type: 'PAROLE', days: '' })).toBe(true);
});

test('nothing is filed without who asks and what for', () => {
  expect(isWhole(empty)).toBe(false);
  expect(isWhole({ ...leave, askedBy: '' })).toBe(false);
  expect(isWhole({ ...leave, text: ' ' })).toBe(false);
});
