import type { Command, RoomState } from './protocol';
import type { Answer, Room } from './room-view';

type Send = (command: Command) => Answer;

/** The acts of a room, on whatever state is seen when they are called. */
export function roomActs(
  send: Send,
  seen: () => RoomState | null,
): Pick<
  Room,
  | 'raise'
  | 'admit'
  | 'pause'
  | 'resume'
  | 'eject'
  | 'readmit'
  | 'warn'
  | 'mute'
  | 'confide'
  | 'extend'
  | 'reseat'
  | 'end'
> {
  const revision = (): number => seen()?.revision ?? 0;
  return {
    raise: (what, up) => send({ t: 'raise', what, up }),
    admit: () => send({ t: 'admit', revision: revision() }),
    pause: (reason) => send({ t: 'pause', revision: revision(), reason }),
    resume: () => send({ t: 'resume', revision: revision() }),
    eject: (reason) => send({ t: 'eject', revision: revision(), reason }),
    readmit: () => send({ t: 'readmit', revision: revision() }),
    warn: (reason) => send({ t: 'warn', revision: revision(), reason }),
    mute: (seat, on) => send({ t: 'mute', revision: revision(), seat, on }),
    confide: (on) => send({ t: 'confidential', revision: revision(), on }),
    extend: (until) => send({ t: 'extend', revision: revision(), until }),
    reseat: (station) => send({ t: 'reseat', revision: revision(), station }),
    end: (reason) => send({ t: 'end', revision: revision(), reason }),
  };
}
