import type { DeskVisit } from '../../api/staffTypes';
import { sorted } from '../../util/lists';

const weights: Readonly<Record<string, number>> = { LIVE: 0, PAUSED: 0, WAITING: 1, CONFIRMED: 2 };

const weight = (visit: DeskVisit): number => weights[visit.status] ?? 3;

/** Who asked to speak first, running visits before coming ones, and what is over last. */
export function inOrder(visits: readonly DeskVisit[]): readonly DeskVisit[] {
  return sorted(
    visits,
    (one, other) =>
      Number(other.raised) - Number(one.raised) ||
      weight(one) - weight(other) ||
      one.start.localeCompare(other.start),
  );
}

/** Who waits on a round: those who asked, now or when they booked, in the order in which their time runs out. */
export const waiting = (visits: readonly DeskVisit[]): readonly DeskVisit[] =>
  sorted(
    visits
      .filter((visit) => mayJoin(visit) && visit.status === 'LIVE')
      .filter(({ raised, awaitsViewer }) => raised || awaitsViewer),
    (one, other) => one.end.localeCompare(other.end),
  );

export const mayJoin = (visit: DeskVisit): boolean => visit.allowedActions.includes('ENTER');
