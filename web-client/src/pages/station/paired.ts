import type { StationVisit } from '../../call/protocol';

const key = 'didar.station.entered';

export function rememberEntered(visitId: string | null): void {
  if (visitId === null) localStorage.removeItem(key);
  else localStorage.setItem(key, visitId);
}

/** Goes on by itself with a visit that was under way, as after a power cut, and asks nobody again who said "I am here". */
export const goesOn = ({ status, visitId }: StationVisit): boolean =>
  status === 'LIVE' ||
  status === 'PAUSED' ||
  (status === 'WAITING' && localStorage.getItem(key) === visitId);
