import type { Board } from '../../call/board';
import type { BoardRow } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { localDigits } from '../../util/digits';
import { ReasonPanel } from './ReasonPanel';
import { endReasons, pauseReasons } from './reasons';
import { StationRowPanel } from './StationRowPanel';

interface Props {
  readonly row: BoardRow;
  readonly what: 'pause' | 'end' | 'station';
  readonly source: Board;
  readonly onClose: () => void;
}

export function RowPanel({ row, what, source, onClose }: Props) {
  if (what === 'station') return <StationRowPanel row={row} onClose={onClose} />;
  const station = localDigits(row.stationNumber ?? '–');
  return what === 'end' ? (
    <ReasonPanel
      title={m.board_end_title({ station })}
      reasons={endReasons}
      act={m.board_end()}
      ends
      onAct={(reason) => source.end(row, reason)}
      onClose={onClose}
    />
  ) : (
    <ReasonPanel
      title={m.board_pause_title({ station })}
      reasons={pauseReasons}
      act={m.board_pause()}
      onAct={(reason) => source.pause(row, reason)}
      onClose={onClose}
    />
  );
}
