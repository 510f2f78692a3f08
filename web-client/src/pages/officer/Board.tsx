import './Board.css';
import { useState } from 'react';
import { openBoard } from '../../call/board';
import type { Board as BoardSource, BoardView } from '../../call/board';
import { problemText } from '../../api/problemText';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useNow } from '../../ui/useNow';
import { Waiting } from '../../ui/Waiting';
import { boardTicket } from '../room/tickets';
import { useLive } from '../room/useLive';
import { DeskPage } from '../staff/DeskPage';
import { BoardFilters } from './BoardFilters';
import { BoardKeys } from './BoardKeys';
import { BoardTable } from './BoardTable';
import type { Asking } from './BoardTable';
import { chosen, placed } from './boardState';
import { useBoardKeys } from './useBoardKeys';
import { useKnocks } from './useKnocks';
import { useShown } from './useShown';

/** Every room now and next, live; one officer runs twelve of them by keyboard. */
export default function Board() {
  const open = useLive<BoardSource, BoardView>(() => openBoard({ fetchTicket: boardTicket }));
  const ready = open !== null && open.view.phase !== 'connecting';
  const title = useKnocks(ready ? open.view.rows : null);
  return (
    <DeskPage title={title} at="/board" foot={<BoardKeys />}>
      {ready ? <OpenBoard source={open.source} view={open.view} /> : <Waiting />}
    </DeskPage>
  );
}

function OpenBoard({ source, view }: { readonly source: BoardSource; readonly view: BoardView }) {
  const now = useNow();
  const shown = useShown();
  const all = placed(view.rows, now);
  const rows = chosen(all, shown.show, shown.find);
  const [focused, setFocused] = useState<string | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  useBoardKeys({ rows, focused, source, onAsk: setAsking, onRefused: setRefused });
  return (
    <>
      <div className="desk-head">
        <h1>{m.board_title()}</h1>
        <BoardFilters all={all} shown={shown} />
      </div>
      <Trouble view={view} refused={refused} onRetry={source.retry} />
      <BoardTable
        rows={rows}
        empty={all.length === 0 ? m.board_none() : m.board_empty()}
        focused={focused}
        onFocus={setFocused}
        source={source}
        asking={asking}
        onAsk={setAsking}
        onRefused={setRefused}
      />
    </>
  );
}

interface TroubleProps {
  readonly view: BoardView;
  readonly refused: string | null;
  readonly onRetry: () => void;
}

/** The board never pretends: while the line is lost it says that what is seen may be old. */
function Trouble({ view, refused, onRetry }: TroubleProps) {
  const code = view.phase === 'refused' ? view.code : refused;
  if (view.phase !== 'reconnecting' && code === null) return null;
  return (
    <div className="board-trouble">
      <Notice tone="soon" icon="wifi" alert>
        {code === null ? m.board_reconnecting() : problemText(code)}
      </Notice>
      {view.phase === 'reconnecting' && (
        <Button size="small" onClick={onRetry}>
          {m.try_again()}
        </Button>
      )}
    </div>
  );
}
