import { useState } from 'react';
import { problemText } from '../../api/problemText';
import type { RoomState } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { OpenRoom } from '../room/useRoom';
import { Key } from '../staff/Keys';
import { useKeys } from '../staff/useKeys';
import { ReasonPanel } from './ReasonPanel';
import { ejectReasons, endReasons, pauseReasons } from './reasons';
import { RunningPanel, type RunningAct } from './RunningPanel';

interface Props {
  readonly open: OpenRoom;
  readonly room: RoomState;
  readonly identifying: boolean;
}

type Asking = 'pause' | 'eject' | 'end' | RunningAct;

/** The deciding keys at the foot; what needs a reason opens right above them. */
export function OfficerActs({ open, room, identifying }: Props) {
  const { source, view } = open;
  const [asking, setAsking] = useState<Asking | null>(null);
  const may = (action: string): boolean => room.allowedActions.includes(action);
  const acts: Acts = {
    KeyA: may('ADMIT') && (() => void source.admit()),
    KeyP: may('PAUSE') && (() => setAsking('pause')),
    KeyR: may('RESUME') && (() => void source.resume()),
    KeyX: may('EJECT') && (() => setAsking('eject')),
    KeyB: may('READMIT') && (() => void source.readmit()),
    KeyW: may('WARN') && (() => setAsking('warn')),
    KeyT: may('EXTEND') && (() => setAsking('extend')),
    KeyM: may('RESEAT') && (() => setAsking('reseat')),
    KeyE: may('END') && (() => setAsking('end')),
  };
  useKeys((code) => press(acts, code), 'input, textarea, form');
  return (
    <div className="officer-acts">
      {asking && (
        <Panel asking={asking} open={open} room={room} onClose={() => setAsking(null)} />
      )}
      {view.problem !== null && !asking && (
        <Notice tone="soon" icon="alert" alert>
          {problemText(view.problem)}
        </Notice>
      )}
      <div className="officer-acts-bar">
        {acts.KeyA && (
          <Button
            kind="filled"
            size="desk"
            icon="door"
            busy={view.busy.includes('admit') && m.saving()}
            onClick={acts.KeyA}
          >
            {identifying ? m.identify_admit() : m.identify_admit_again()} <Key name="A" />
          </Button>
        )}
        {acts.KeyR && (
          <Button kind="filled" size="desk" icon="live" onClick={acts.KeyR}>
            {m.board_resume()} <Key name="R" />
          </Button>
        )}
        {acts.KeyP && (
          <Button size="desk" icon="pause" onClick={acts.KeyP}>
            {m.board_pause()} <Key name="P" />
          </Button>
        )}
        {acts.KeyW && (
          <Button size="desk" icon="alert" onClick={acts.KeyW}>
            {m.board_warn()} <Key name="W" />
          </Button>
        )}
        {acts.KeyT && (
          <Button size="desk" icon="clock" onClick={acts.KeyT}>
            {m.board_extend()} <Key name="T" />
          </Button>
        )}
        {acts.KeyM && (
          <Button size="desk" icon="monitor" onClick={acts.KeyM}>
            {m.board_reseat()} <Key name="M" />
          </Button>
        )}
        {acts.KeyX && (
          <Button size="desk" onClick={acts.KeyX}>
            {identifying ? m.identify_refuse() : m.room_eject()} <Key name="X" />
          </Button>
        )}
        {acts.KeyB && (
          <Button size="desk" onClick={acts.KeyB}>
            {m.room_readmit()} <Key name="B" />
          </Button>
        )}
        <p>{identifying ? m.identify_unseen() : m.identify_announced()}</p>
        {acts.KeyE && (
          <Button kind="end-plain" size="desk" icon="phoneOff" onClick={acts.KeyE}>
            {m.board_end()} <Key name="E" />
          </Button>
        )}
      </div>
    </div>
  );
}

type Acts = Readonly<
  Record<
    'KeyA' | 'KeyP' | 'KeyR' | 'KeyW' | 'KeyT' | 'KeyM' | 'KeyX' | 'KeyB' | 'KeyE',
    false | (() => void)
  >
>;

function press(acts: Acts, code: string): boolean {
  const act = acts[code as keyof Acts] ?? false;
  if (act) act();
  return act !== false;
}

interface PanelProps {
  readonly asking: Asking;
  readonly open: OpenRoom;
  readonly room: RoomState;
  readonly onClose: () => void;
}

function Panel({ asking, open: { source }, room, onClose }: PanelProps) {
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
