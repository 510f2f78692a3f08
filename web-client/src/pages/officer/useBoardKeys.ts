import type { Board } from '../../call/board';
import { isOver } from '../../call/phase';
import type { BoardRow } from '../../call/protocol';
import { navigate } from '../../router';
import { useKeys } from '../staff/useKeys';
import type { Asking } from './BoardTable';
import { isPrivileged, type Placed } from './boardState';
import type { RowAct } from './RowPanel';

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
  if (code === 'KeyN') return bringIn(worked);
  const row = worked.rows.find((one) => one.row.visitId === worked.focused)?.row;
  return row !== undefined && actOn(code, row, worked);
}

function actOn(code: string, row: BoardRow, { source, onAsk, onRefused }: Worked): boolean {
  const may = (action: string): boolean => row.allowedActions.includes(action);
  const asked = asks[code];
  if ((code === 'KeyI' || code === 'KeyL') && !isOver(row.status) && !isPrivileged(row))
    navigate(`/board/${row.visitId}`);
  else if (code === 'KeyA' && may('ADMIT')) void source.admit(row).then(onRefused);
  else if (code === 'KeyP' && may('RESUME')) void source.resume(row).then(onRefused);
  else if (asked && may(asked.action)) onAsk({ visitId: row.visitId, what: asked.what });
  else if (code === 'KeyS') onAsk({ visitId: row.visitId, what: 'station' });
  else return false;
  return true;
}

/** The keys that open a panel. */
const asks: Readonly<Record<string, { readonly action: string; readonly what: RowAct }>> = {
  KeyP: { action: 'PAUSE', what: 'pause' },
  KeyW: { action: 'WARN', what: 'warn' },
  KeyT: { action: 'EXTEND', what: 'extend' },
  KeyM: { action: 'RESEAT', what: 'reseat' },
  KeyE: { action: 'END', what: 'end' },
};

/** Whoever has knocked longest is first on the board. */
function bringIn({ rows }: Worked): boolean {
  const knocking = rows.find(({ kind }) => kind === 'knock');
  if (!knocking) return false;
  const { row } = knocking;
  if (isPrivileged(row)) return focus(rowLinkId(row.visitId));
  navigate(`/board/${row.visitId}`);
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
