import { post } from '../../api/client';

const only = async (given: Promise<{ readonly ticket: string }>) => (await given).ticket;

export const roomTicket = (visitId: string): Promise<string> =>
  only(post(`/api/visits/${visitId}/ticket`));
export const boardTicket = (): Promise<string> => only(post('/api/board/ticket'));
export const stationTicket = (): Promise<string> => only(post('/api/station/ticket'));
