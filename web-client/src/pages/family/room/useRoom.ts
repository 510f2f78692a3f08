import { useEffect, useState, useSyncExternalStore } from 'react';
import { post } from '../../../api/client';
import type { Ticket } from '../../../api/types';
import { openRoom } from '../../../call/room';
import type { Room, RoomView } from '../../../call/room-view';

const nothing = () => null;
const never = () => () => undefined;

/** The room for as long as the page shows it. Leaving the page closes it; only «خروج» gives the place up. */
export function useRoom(visitId: string): [Room | null, RoomView | null] {
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    const opened = openRoom({ fetchTicket: () => fetchTicket(visitId), camera: 'ask' });
    // A room holds a camera and a socket: it must be opened by the effect that closes it.
    // oxlint-disable-next-line react/set-state-in-effect
    setRoom(opened);
    return opened.close;
  }, [visitId]);
  return [room, useSyncExternalStore(room?.subscribe ?? never, room?.getSnapshot ?? nothing)];
}

async function fetchTicket(visitId: string): Promise<string> {
  return (await post<Ticket>(`/api/visits/${visitId}/ticket`)).ticket;
}
