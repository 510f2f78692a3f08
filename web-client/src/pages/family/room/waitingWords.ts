import type { Visit } from '../../../api/types';
import type { RoomView } from '../../../call/room-view';
import { m } from '../../../messages-compiled/messages.js';
import { seatOf } from './seats';

interface WaitingWords {
  readonly title: string;
  readonly detail: string;
}

/** Who is awaited, and that there is nothing to do. */
export function waitingWords(visit: Visit, view: RoomView): WaitingWords {
  const name = visit.prisoner.givenName;
  if (view.phase === 'paused')
    return { title: m.visit_paused(), detail: m.paused_detail({ name }) };
  if (view.room === null) return { title: m.entering(), detail: m.entering_detail() };
  const officer = seatOf(view, 'OFFICER')?.present ?? false;
  const prisoner = seatOf(view, 'STATION')?.present ?? false;
  if (!prisoner) return { title: m.being_brought({ name }), detail: m.officer_lets_you_in() };
  if (!officer) return { title: m.officer_awaited(), detail: m.officer_lets_you_in() };
  return { title: m.everyone_here(), detail: m.officer_lets_you_in() };
}
