import { useEffect } from 'react';
import { problemText } from '../../api/problemText';
import { isOver } from '../../call/phase';
import type { RoomView } from '../../call/room-view';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Waiting } from '../../ui/Waiting';
import { softTone } from '../room/tone';
import { roomTicket } from '../room/tickets';
import { useRoom } from '../room/useRoom';
import { renewing } from './deviceKey';
import { StationCall } from './StationCall';
import { StationEnd } from './StationEnd';
import { StationWaiting } from './StationWaiting';

interface Props {
  readonly visitId: string;
  readonly onDone: () => void;
}

const ticket = renewing(roomTicket);

/** How long the last words stand before the clock comes back for the next one. */
const endShownMs = 20_000;

const finished = ({ phase }: RoomView): boolean =>
  phase === 'ended' || phase === 'replaced' || phase === 'refused';

/** One visit at the terminal, from "I am here" to the locked clock. */
export function StationRoom({ visitId, onDone }: Props) {
  const open = useRoom(visitId, { camera: 'ask' }, ticket);
  const over = open !== null && finished(open.view);
  useEffect(() => {
    // The touch that brought us here is what lets a page make sound at all.
    softTone(440);
  }, []);
  useEffect(() => {
    if (!over) return;
    const timer = setTimeout(onDone, endShownMs);
    return () => clearTimeout(timer);
  }, [over, onDone]);
  if (!open) return <Waiting />;
  const { view } = open;
  if (view.room && isOver(view.room.status)) return <StationEnd room={view.room} onDone={onDone} />;
  if (over) return <Stopped code={view.code} onDone={onDone} />;
  if (!view.room) return <Waiting />;
  return view.phase === 'waiting' && !someoneSeen(view) ? (
    <StationWaiting open={open} room={view.room} onBack={onDone} />
  ) : (
    <StationCall open={open} room={view.room} />
  );
}

/** Admitted: the family's face is already there while the server counts the visit as waiting. */
const someoneSeen = ({ room, remotes }: RoomView): boolean =>
  room?.seats.some((seat) => seat.kind === 'FAMILY' && remotes.get(seat.id)?.up) ?? false;

function Stopped({ code, onDone }: { readonly code: string | null; readonly onDone: () => void }) {
  return (
    <main className="station-end">
      <h1>{m.station_stopped()}</h1>
      <p>{problemText(code ?? 'server.failed')}</p>
      <Button kind="filled" size="station" onClick={onDone}>
        {m.station_to_clock()}
      </Button>
    </main>
  );
}
