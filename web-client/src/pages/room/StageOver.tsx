import type { RoomView } from '../../call/room-view';
import { m } from '../../messages-compiled/messages.js';
import { Digits } from '../../ui/Digits';
import { useNow } from '../../ui/useNow';

/** What lies over the picture while nothing flows: why, and how long it is tried. */
export function StageOver({ view }: { readonly view: RoomView }) {
  if (view.phase === 'paused')
    return (
      <output className="stage-over">
        <h2>{m.stage_paused()}</h2>
        <p>{m.stage_paused_detail()}</p>
      </output>
    );
  if (view.phase !== 'reconnecting' || !view.lost) return null;
  return <Lost since={view.lost.since + view.offset} until={view.lost.until + view.offset} />;
}

/** Entering a running room takes a moment too, and that is no loss yet. */
const unsaidMs = 2_000;

function Lost({ since, until }: { readonly since: number; readonly until: number }) {
  const now = useNow();
  if (now - since < unsaidMs) return null;
  return (
    <div className="stage-over">
      <div className="stage-count" role="timer">
        <Digits ms={until - now} />
      </div>
      <output>
        <h2>{m.stage_reconnecting()}</h2>
        <p>{m.stage_reconnecting_detail()}</p>
      </output>
    </div>
  );
}
