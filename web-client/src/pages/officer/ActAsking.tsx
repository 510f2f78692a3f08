import type { RoomState } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import type { OpenRoom } from '../room/useRoom';
import { ReasonPanel } from './ReasonPanel';
import { ejectReasons, endReasons, pauseReasons } from './reasons';
import { RunningPanel, type RunningAct } from './RunningPanel';

/** The acts that ask for more than a press. */
export type Asking = 'pause' | 'eject' | 'end' | RunningAct;

interface Props {
  readonly asking: Asking;
  readonly open: OpenRoom;
  readonly room: RoomState;
  readonly onClose: () => void;
}

/** What an act asks for, right above the keys. */
export function ActAsking({ asking, open: { source }, room, onClose }: Props) {
  switch (asking) {
    case 'end':
      return (
        <ReasonPanel
          title={m.identify_end_title()}
          reasons={endReasons}
          act={m.board_end()}
          ends
          onAct={source.end}
          onClose={onClose}
        />
      );
    case 'eject':
      return (
        <ReasonPanel
          title={m.room_eject_title()}
          reasons={ejectReasons}
          act={m.room_eject()}
          ends
          onAct={source.eject}
          onClose={onClose}
        />
      );
    case 'pause':
      return (
        <ReasonPanel
          title={m.identify_pause_title()}
          reasons={pauseReasons}
          act={m.board_pause()}
          onAct={source.pause}
          onClose={onClose}
        />
      );
    default:
      return (
        <RunningPanel
          what={asking}
          visitId={room.visit}
          end={room.end}
          acts={source}
          onClose={onClose}
        />
      );
  }
}
