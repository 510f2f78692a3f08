import { noteServerNow, serverNow } from '../util/clock';
import type {
  BoardRow,
  Command,
  EndReason,
  PauseReason,
  ServerMessage,
  WarnReason,
} from './protocol';
import type { Answer } from './room-view';
import { LiveSocket } from './socket';

import { Store } from './store';
import type { Wire } from './wire';

export interface BoardView {
  readonly phase: 'connecting' | 'open' | 'reconnecting' | 'refused';
  readonly prisonName: string | null;
  readonly rows: readonly BoardRow[];
  readonly code: string | null;
}

/** The officer's board, kept true by the server's `board` and `row` messages. */
export interface Board {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => BoardView;
  readonly now: () => number;
  readonly admit: (row: BoardRow) => Answer;
  readonly pause: (row: BoardRow, reason: PauseReason) => Answer;
  readonly resume: (row: BoardRow) => Answer;
  readonly warn: (row: BoardRow, reason: WarnReason) => Answer;
  readonly extend: (row: BoardRow, until: string) => Answer;
  readonly reseat: (row: BoardRow, station: string) => Answer;
  readonly end: (row: BoardRow, reason: EndReason) => Answer;
  readonly retry: () => void;
  readonly close: () => void;
}

export interface BoardOptions {
  readonly fetchTicket: (gone: AbortSignal) => Promise<string>;
  readonly open?: () => Wire;
}

export function openBoard(options: BoardOptions): Board {
  const store = new Store<BoardView>({
    phase: 'connecting',
    prisonName: null,
    rows: [],
    code: null,
  });
  const change = (part: Partial<BoardView>): void => store.set({ ...store.getSnapshot(), ...part });
  const page = crypto.randomUUID();
  const socket = new LiveSocket({
    ...options,
    page: () => page,
    onMessage: (message) => change(learned(store.getSnapshot(), message)),
    onDown: () => change({ phase: 'reconnecting' }),
    onStop: (code) => change({ phase: 'refused', code }),
  });
  const act = (row: BoardRow, command: Command): Answer =>
    socket.command({ ...command, visit: row.visitId } as Command);
  socket.start();
  return {
    ...store.access,
    now: serverNow,
    admit: (row) => act(row, { t: 'admit', revision: row.revision }),
    pause: (row, reason) => act(row, { t: 'pause', revision: row.revision, reason }),
    resume: (row) => act(row, { t: 'resume', revision: row.revision }),
    warn: (row, reason) => act(row, { t: 'warn', revision: row.revision, reason }),
    extend: (row, until) => act(row, { t: 'extend', revision: row.revision, until }),
    reseat: (row, station) => act(row, { t: 'reseat', revision: row.revision, station }),
    end: (row, reason) => act(row, { t: 'end', revision: row.revision, reason }),
    retry: socket.retry,
    close: () => socket.stop(null),
  };
}

function learned(view: BoardView, message: ServerMessage): Partial<BoardView> {
  if (message.t === 'welcome' || message.t === 'ping') noteServerNow(message.now);
  if (message.t === 'board')
    return { phase: 'open', prisonName: message.prisonName, rows: message.rows, code: null };
  if (message.t === 'row') return { rows: replaced(view.rows, message.row) };
  return {};
}

function replaced(rows: readonly BoardRow[], row: BoardRow): readonly BoardRow[] {
  const known = rows.find((one) => one.visitId === row.visitId);
  if (!known) return [...rows, row];
  // Between nodes two messages may change places; an older revision never wins.
  if (known.revision > row.revision) return rows;
  return rows.map((one) => (one === known ? row : one));
}
