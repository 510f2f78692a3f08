import { postUnless } from '../../api/client';

const only = async (given: Promise<{ readonly ticket: string }>) => (await given).ticket;

/** Asking ends when `gone` says so: a question on a dead line would keep the next one waiting. */
export const roomTicket = (visitId: string, gone: AbortSignal): Promise<string> =>
  only(postUnless(gone, `/api/visits/${visitId}/ticket`));
export const boardTicket = (gone: AbortSignal): Promise<string> =>
  only(postUnless(gone, '/api/board/ticket'));
export const stationTicket = (gone: AbortSignal): Promise<string> =>
  only(postUnless(gone, '/api/station/ticket'));
