import { useState } from 'react';
import { problemText } from '../../api/problemText';
import type { RoomState } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import type { IconName } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import type { OpenRoom } from '../room/useRoom';
import { Key } from '../staff/Keys';
import { useKeys } from '../staff/useKeys';
import { ActAsking, type Asking } from './ActAsking';

interface Props {
  readonly open: OpenRoom;
  readonly room: RoomState;
  readonly identifying: boolean;
}

interface Act {
  /** What the server calls it when it allows it. */
  readonly action: string;
  /** By its place on the keyboard, see `useKeys`. */
  readonly key: string;
  readonly words: string;
  readonly icon?: IconName;
  readonly filled?: boolean;
  readonly pressed?: boolean;
  readonly run: () => void;
}

/** The deciding keys at the foot; what needs a reason opens right above them. */
export function OfficerActs({ open, room, identifying }: Props) {
  const { view } = open;
  const [asking, setAsking] = useState<Asking | null>(null);
  const allowed = actsOf(open, room, identifying, setAsking).filter(({ action }) =>
    room.allowedActions.includes(action),
  );
  useKeys((code) => {
    const act = allowed.find(({ key }) => code === `Key${key}`);
    act?.run();
    return act !== undefined;
  }, 'input, textarea, form');
  return (
    <div className="officer-acts">
      {asking && (
        <ActAsking asking={asking} open={open} room={room} onClose={() => setAsking(null)} />
      )}
      {view.problem !== null && !asking && (
        <Notice tone="soon" icon="alert" alert>
          {problemText(view.problem)}
        </Notice>
      )}
      <div className="officer-acts-bar">
        {allowed.map((act) => (
          <ActButton
            key={act.action}
            act={act}
            busy={act.action === 'ADMIT' && view.busy.includes('admit')}
          />
        ))}
        <p>{said(room, identifying)}</p>
      </div>
    </div>
  );
}

function ActButton({ act, busy }: { readonly act: Act; readonly busy: boolean }) {
  const plain = act.action === 'END' ? 'end-plain' : 'plain';
  return (
    <Button
      kind={act.filled ? 'filled' : plain}
      size="desk"
      {...(act.icon ? { icon: act.icon } : {})}
      {...(act.pressed === undefined ? {} : { pressed: act.pressed })}
      busy={busy && m.saving()}
      onClick={act.run}
    >
      {act.words} <Key name={act.key} />
    </Button>
  );
}

function actsOf(
  { source }: OpenRoom,
  room: RoomState,
  identifying: boolean,
  ask: (what: Asking) => void,
): readonly Act[] {
  const asks = (
    action: string,
    key: string,
    words: string,
    what: Asking,
    icon?: IconName,
  ): Act => ({
    action,
    key,
    words,
    ...(icon ? { icon } : {}),
    run: () => ask(what),
  });
  return [
    {
      action: 'ADMIT',
      key: 'A',
      words: identifying ? m.identify_admit() : m.identify_admit_again(),
      icon: 'door',
      filled: true,
      run: () => void source.admit(),
    },
    {
      action: 'RESUME',
      key: 'R',
      words: m.board_resume(),
      icon: 'live',
      filled: true,
      run: () => void source.resume(),
    },
    asks('PAUSE', 'P', m.board_pause(), 'pause', 'pause'),
    asks('WARN', 'W', m.board_warn(), 'warn', 'alert'),
    asks('EXTEND', 'T', m.board_extend(), 'extend', 'clock'),
    asks('RESEAT', 'M', m.board_reseat(), 'reseat', 'monitor'),
    {
      action: 'CONFIDE',
      key: 'V',
      words: room.confidential ? m.room_confide_end() : m.room_confide(),
      icon: 'lock',
      pressed: room.confidential,
      run: () => void source.confide(!room.confidential),
    },
    asks('EJECT', 'X', identifying ? m.identify_refuse() : m.room_eject(), 'eject'),
    { action: 'READMIT', key: 'B', words: m.room_readmit(), run: () => void source.readmit() },
    asks('END', 'E', m.board_end(), 'end', 'phoneOff'),
  ];
}

function said(room: RoomState, identifying: boolean): string {
  if (room.confidential) return m.room_confidential();
  return identifying ? m.identify_unseen() : m.identify_announced();
}
