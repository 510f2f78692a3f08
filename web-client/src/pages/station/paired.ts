const key = 'didar.station.entered';

/** The visit whose prisoner has said "I am here", so that a power cut does not ask again. */
export const enteredVisit = (): string | null => localStorage.getItem(key);

export function rememberEntered(visitId: string | null): void {
  if (visitId === null) localStorage.removeItem(key);
  else localStorage.setItem(key, visitId);
}
