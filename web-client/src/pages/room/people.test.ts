import { expect, test } from 'vitest';
import { room, seat } from '../../call/fakes';
import { m } from '../../messages-compiled/messages.js';
import { peopleIn } from './people';

const visitor = (relation: string, privileged: boolean) => {
  const seats = [seat('a', 'FAMILY', { relation }), seat('b', 'STATION')];
  return peopleIn(room({ me: 'b', seats, privileged }))[0]?.detail;
};

test('says what a visitor is to the prisoner', () => {
  expect(visitor('MOTHER', false)).toBe(m.relation_mother());
  expect(visitor('OTHER', false)).toBe(m.relation_other());
});

test('says of who comes to a privileged visit that it is the lawyer', () => {
  expect(visitor('OTHER', true)).toBe(m.type_lawyer());
});
