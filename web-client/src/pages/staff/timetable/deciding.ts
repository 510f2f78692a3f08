import type { Schemas } from '../../../api/types';

export type Decision = 'KEEP' | 'MOVE' | 'CANCEL';
export type Affected = Schemas['Affected'];
export type Changed = Schemas['Changed'];

/** What becomes of each visit that a change affects; `all` counts where nothing else is said. */
export interface Decisions {
  readonly all: Decision | null;
  readonly each: Readonly<Record<string, Decision>>;
}

export const undecided: Decisions = { all: null, each: {} };

/** Whether it is said of every visit; those that are not listed go as the others. */
export const isDecided = ({ count, visits }: Affected, { all, each }: Decisions): boolean =>
  all !== null || (count === visits.length && visits.every(({ id }) => each[id] !== undefined));

/** As it is sent: with nobody affected there is nothing to decide. */
export const sent = ({ count }: Affected, decisions: Decisions): Decisions =>
  count === 0 ? { all: 'KEEP', each: {} } : decisions;

/** The same with another word about one visit; null takes it back. */
export function saying(decisions: Decisions, id: string, word: Decision | null): Decisions {
  const { [id]: _, ...others } = decisions.each;
  return { ...decisions, each: word === null ? others : { ...others, [id]: word } };
}
