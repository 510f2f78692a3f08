import { Fragment } from 'react';
import type { Board } from '../../call/board';
import { m } from '../../messages-compiled/messages.js';
import { Nothing } from '../staff/DeskPage';
import { BoardLine } from './BoardLine';
import type { Placed } from './boardState';
import { RowPanel } from './RowPanel';
import { rowLinkId } from './useBoardKeys';

/** The row whose panel is open, and what it asks a reason for. */
export interface Asking {
  readonly visitId: string;
  readonly what: 'pause' | 'end' | 'station';
}

interface Props {
  readonly rows: readonly Placed[];
  readonly focused: string | null;
  readonly onFocus: (visitId: string) => void;
  readonly source: Board;
  readonly asking: Asking | null;
  readonly onAsk: (asking: Asking | null) => void;
  readonly onRefused: (code: string | null) => void;
  /** What is said when there is no row. */
  readonly empty: string;
}

export function BoardTable({ rows, empty, ...rest }: Props) {
  if (rows.length === 0) return <Nothing icon="board">{empty}</Nothing>;
  return (
    <table className="board">
      <caption className="hidden-words">{m.board_title()}</caption>
      <thead>
        <tr>
          {headings().map((words) => (
            <th key={words} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <TableRow key={one.row.visitId} placed={one} {...rest} />
        ))}
      </tbody>
    </table>
  );
}

function TableRow({
  placed,
  asking,
  focused,
  onAsk,
  ...rest
}: Omit<Props, 'rows' | 'empty'> & { placed: Placed }) {
  const { row, kind } = placed;
  const asked = asking?.visitId === row.visitId ? asking : null;
  const close = () => {
    onAsk(null);
    document.getElementById(rowLinkId(row.visitId))?.focus();
  };
  return (
    <Fragment>
      <BoardLine row={row} kind={kind} here={focused === row.visitId} onAsk={onAsk} {...rest} />
      {asked && (
        <tr className="board-asking">
          <td colSpan={8}>
            <RowPanel row={row} what={asked.what} source={rest.source} onClose={close} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

const headings = (): readonly string[] => [
  m.board_col_station(),
  m.board_col_prisoner(),
  m.board_col_family(),
  m.board_col_state(),
  m.board_col_prison_line(),
  m.board_col_family_line(),
  m.board_col_left(),
  m.board_col_next(),
];
