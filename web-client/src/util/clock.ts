/**
 * The server's time. A family's phone may be hours off, and the demonstration's clock can be moved,
 * so no page ever reads the device's clock for a visit: each answer's `Didar-Now` sets the offset.
 */
let offset = 0;

export function noteServerNow(instant: string | null): void {
  if (instant === null) return;
  const server = Date.parse(instant);
  if (!Number.isNaN(server)) offset = server - Date.now();
}

/** Milliseconds since the epoch, as the server counts them. */
export const serverNow = (): number => Date.now() + offset;

/** Server time minus this device's time, in milliseconds. */
export const serverOffset = (): number => offset;
