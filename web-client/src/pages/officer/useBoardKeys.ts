import type { Board } from '../../call/board';
import type { BoardRow } from '../../call/protocol';
import { navigate } from '../../router';
import { useKeys } from '../staff/useKeys';
import type { Asking } from './BoardTable';
import type { Placed } from './boardState';

interface Worked {
  readonly rows: readonly Placed[];
  readonly focused: string | null;
  readonly source: Board;
  readonly onAsk: (asking: Asking) => void;
  readonly onRefused: (code: string | null) => void;
}

export const rowLinkId = (visitId: string): string => `row-${visitId}`;

/** Works the board by keyboard. */
export function useBoardKeys(worked: Worked): void {
  useKeys((code) => act(code, worked), 'input, select, textarea, form');
}

function act(code: string, worked: Worked): boolean {
  if (code === 'Slash') return focus('board-find');
  if (code === 'ArrowDown') return step(worked, 1);
  if (code === 'ArrowUp') return step(worked, -1);
  const row = worked.rows.find((one) => one.row.visitId === worked.focused)?.row;
  return row !== undefined && actOn(code, row, worked);
}

function actOn(code: string, row: BoardRow, { source, onAsk, onRefused }: Worked): boolean {
  const may = (action: string): boolean => row.allowedActions.includes(action);
  if (code === 'KeyI') navigate(`/board/${row.visitId}`);
  else if (code === 'KeyA' && may('ADMIT')) void source.admit(row).then(onRefused);
  else if (code === 'KeyP' && may('PAUSE')) onAsk({ visitId: row.visitId, what: 'pause' });
  else if (code === 'KeyP' && may('RESUME')) void source.resume(row).then(onRefused);
  else if (code === 'KeyE' && may('END')) onAsk({ visitId: row.visitId, what: 'end' });
  else if (code === 'KeyS') onAsk({ visitId: row.visitId, what: 'station' });
  else return false;
  return true;
}

function step({ rows, focused }: Worked, by: 1 | -1): boolean {
  const now = rows.findIndex((one) => one.row.visitId === focused);
  const next = rows[now < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, now + by))];
  return next !== undefined && focus(rowLinkId(next.row.visitId));
}

function focus(id: string): boolean {
  const element = document.getElementById(id);
  element?.focus();
  return element !== null;
}
