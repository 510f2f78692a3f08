import { post } from '../../api/client';
import type { Ticket } from '../../api/types';

const ticketFrom = async (path: string): Promise<string> => (await post<Ticket>(path)).ticket;

export const roomTicket = (visitId: string): Promise<string> =>
  ticketFrom(`/api/visits/${visitId}/ticket`);
export const boardTicket = (): Promise<string> => ticketFrom('/api/board/ticket');
export const stationTicket = (): Promise<string> => ticketFrom('/api/station/ticket');
