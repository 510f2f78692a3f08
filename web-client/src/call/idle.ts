import { noteServerNow, serverNow } from '../util/clock';
import type { ServerMessage, StationInfo, StationVisit } from './protocol';
import { LiveSocket } from './socket';

import { Store } from './store';
import type { Wire } from './wire';

export interface IdleView {
  readonly phase: 'connecting' | 'open' | 'reconnecting' | 'refused';
  readonly station: StationInfo | null;
  readonly next: StationVisit | null;
  readonly code: string | null;
  /** How often this page was told to look at its camera and microphone. */
  readonly checksOrdered: number;
}

/** A paired station that waits for its next visit. */
export interface Idle {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => IdleView;
  readonly now: () => number;
  readonly close: () => void;
}

export interface IdleOptions {
  readonly fetchTicket: (gone: AbortSignal) => Promise<string>;
  readonly open?: () => Wire;
  readonly reload?: () => void;
}

export function openIdle(options: IdleOptions): Idle {
  const store = new Store<IdleView>({
    phase: 'connecting',
    station: null,
    next: null,
    code: null,
    checksOrdered: 0,
  });
  const reload = options.reload ?? (() => location.reload());
  const change = (part: Partial<IdleView>): void => store.set({ ...store.getSnapshot(), ...part });
  const page = crypto.randomUUID();
  const socket = new LiveSocket({
    ...options,
    page: () => page,
    onMessage: (message) => {
      if (message.t === 'order' && message.what === 'RELOAD') reload();
      else change(learned(store.getSnapshot(), message));
    },
    onDown: () => change({ phase: 'reconnecting' }),
    onStop: (code) => change({ phase: 'refused', code }),
  });
  socket.start();
  return { ...store.access, now: serverNow, close: () => socket.stop(null) };
}

function learned(view: IdleView, message: ServerMessage): Partial<IdleView> {
  if (message.t === 'welcome' || message.t === 'ping') noteServerNow(message.now);
  if (message.t === 'order') return { checksOrdered: view.checksOrdered + 1 };
  if (message.t !== 'idle') return {};
  return { phase: 'open', station: message.station, next: message.next, code: null };
}
