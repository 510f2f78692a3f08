import type { BoardRow } from '../../call/protocol';
import { isOver } from '../../call/phase';
import { sorted } from '../../util/lists';

/** What a row is about just now, the most urgent first: this is the order of the board. */
export const kinds = [
  'lost',
  'knock',
  'problem',
  'done',
  'paused',
  'weak',
  'ending',
  'asked',
  'official',
  'live',
  'noPrisoner',
  'noFamily',
  'coming',
  'over',
] as const;
export type Kind = (typeof kinds)[number];

export type Urgency = 'now' | 'soon' | 'none';

const soon: readonly Kind[] = ['problem', 'done', 'paused', 'weak', 'ending', 'asked'];

const fiveMinutes = 5 * 60_000;

export function kindOf(row: BoardRow, now: number): Kind {
  if (isOver(row.status)) return 'over';
  switch (row.status) {
    case 'LIVE':
    case 'PAUSED':
      return runningKind(row, now);
    case 'WAITING':
      return waitingKind(row);
    default:
      return 'coming';
  }
}

function runningKind(row: BoardRow, now: number): Kind {
  const line = Math.min(row.familyLine ?? 4, row.stationLine ?? 4);
  if (!row.familyPresent || !row.stationPresent || line === 0) return 'lost';
  if (row.raised.includes('PROBLEM')) return 'problem';
  if (row.raised.includes('DONE')) return 'done';
  if (row.status === 'PAUSED') return 'paused';
  if (line === 1) return 'weak';
  if (Date.parse(row.end) - now <= fiveMinutes) return 'ending';
  if (row.officialsIn.length > 0) return 'official';
  return row.raised.includes('PROSECUTOR') ? 'asked' : 'live';
}

function waitingKind(row: BoardRow): Kind {
  if (row.raised.includes('PROBLEM')) return 'problem';
  if (!row.familyPresent) return 'noFamily';
  return row.stationPresent ? 'knock' : 'noPrisoner';
}

/** Whether somebody waits to be let in, with the prisoner there already. */
export const knocking = (row: BoardRow): boolean =>
  row.status === 'WAITING' && waitingKind(row) === 'knock';

/** No officer hears, sees or enters a privileged visit: it is run from the board alone. */
export const isPrivileged = (row: BoardRow): boolean => row.type === 'LAWYER';

/** Where a row leads: into the room, or to how the visit went where there is none to enter. */
export const addressOf = (row: BoardRow, kind: Kind): string =>
  kind === 'over' || isPrivileged(row)
    ? `/visits/${row.visitId}/timeline`
    : `/board/${row.visitId}`;

export function urgencyOfKind(kind: Kind): Urgency {
  if (kind === 'lost' || kind === 'knock') return 'now';
  return soon.includes(kind) ? 'soon' : 'none';
}

export const shows = ['all', 'needs', 'live', 'waiting'] as const;
export type Show = (typeof shows)[number];

export interface Placed {
  readonly row: BoardRow;
  readonly kind: Kind;
}

const isShown: Record<Show, (placed: Placed) => boolean> = {
  all: () => true,
  needs: ({ kind }) => urgencyOfKind(kind) !== 'none',
  live: ({ row }) => row.status === 'LIVE' || row.status === 'PAUSED',
  waiting: ({ row }) => row.status === 'WAITING',
};

/** The rows in the order of the board; of equal urgency the earlier visit comes first. */
export function placed(rows: readonly BoardRow[], now: number): readonly Placed[] {
  return sorted(
    rows.map((row) => ({ row, kind: kindOf(row, now) })),
    (one, other) =>
      kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
      one.row.start.localeCompare(other.row.start) ||
      (one.row.stationNumber ?? 0) - (other.row.stationNumber ?? 0),
  );
}

export const countOf = (all: readonly Placed[], show: Show): number =>
  all.filter(isShown[show]).length;

/** `find` is a part of a name, or a station's number. */
export function chosen(all: readonly Placed[], show: Show, find: string): readonly Placed[] {
  const words = find.trim();
  return all.filter(isShown[show]).filter(({ row }) => words === '' || mentions(row, words));
}

const mentions = (row: BoardRow, words: string): boolean =>
  String(row.stationNumber) === words ||
  row.prisonerName.includes(words) ||
  (row.visitorName?.includes(words) ?? false);
