import { expect, test } from 'vitest';
import type { DeskVisit } from '../../api/staffTypes';
import { inOrder } from './deskOrder';

const visit = (id: string, status: DeskVisit['status'], raised = false): DeskVisit =>
  ({ id, status, raised, start: `2026-11-22T0${id}:00:00Z` }) as DeskVisit;

test('who asked to speak comes first, then what runs, then by time, then what is over', () => {
  const visits = [
    visit('1', 'ENDED'),
    visit('4', 'CONFIRMED'),
    visit('3', 'CONFIRMED'),
    visit('2', 'LIVE'),
    visit('5', 'CONFIRMED', true),
  ];
  expect(inOrder(visits).map(({ id }) => id)).toEqual(['5', '2', '3', '4', '1']);
});
