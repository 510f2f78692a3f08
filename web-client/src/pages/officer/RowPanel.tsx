import type { Board } from '../../call/board';
import type { BoardRow } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { localDigits } from '../../util/digits';
import { ReasonPanel } from './ReasonPanel';
import { endReasons, pauseReasons } from './reasons';
import { RunningPanel, type RunningAct } from './RunningPanel';
import { StationRowPanel } from './StationRowPanel';

export type RowAct = 'pause' | 'end' | 'station' | RunningAct;

interface Props {
  readonly row: BoardRow;
  readonly what: RowAct;
  readonly source: Board;
  readonly onClose: () => void;
}

export function RowPanel({ row, what, source, onClose }: Props) {
  if (what === 'station') return <StationRowPanel row={row} onClose={onClose} />;
  const station = localDigits(row.stationNumber ?? '–');
  switch (what) {
    case 'end':
      return (
        <ReasonPanel
          title={m.board_end_title({ station })}
          reasons={endReasons}
          act={m.board_end()}
          ends
          onAct={(reason) => source.end(row, reason)}
          onClose={onClose}
        />
      );
    case 'pause':
      return (
        <ReasonPanel
          title={m.board_pause_title({ station })}
          reasons={pauseReasons}
          act={m.board_pause()}
          onAct={(reason) => source.pause(row, reason)}
          onClose={onClose}
        />
      );
    default:
      return (
        <RunningPanel
          what={what}
          visitId={row.visitId}
          end={row.end}
          acts={{
            warn: (reason) => source.warn(row, reason),
            extend: (until) => source.extend(row, until),
            reseat: (place) => source.reseat(row, place),
          }}
          onClose={onClose}
        />
      );
  }
}
