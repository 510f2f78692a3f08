/** What the client does when the socket closes with a code: the table of docs/protocol.md. */
export type AfterClose =
  | { readonly do: 'reconnect' }
  | { readonly do: 'newTicket' }
  | { readonly do: 'stop'; readonly code: string | null };

const table: Readonly<Record<number, AfterClose>> = {
  1000: { do: 'stop', code: null },
  1001: { do: 'reconnect' },
  1009: { do: 'stop', code: 'frame.too_large' },
  4000: { do: 'stop', code: 'visit.over' },
  4001: { do: 'stop', code: 'seat.replaced' },
  4003: { do: 'stop', code: 'seat.ejected' },
  4004: { do: 'stop', code: 'seat.moved' },
  4400: { do: 'stop', code: 'frame.malformed' },
  4401: { do: 'newTicket' },
  4403: { do: 'stop', code: 'auth.required' },
  4408: { do: 'reconnect' },
  4429: { do: 'stop', code: 'frame.flood' },
};

/** The codes with a row of their own; a test holds them against docs/protocol.md. */
export const closeCodes = Object.keys(table).map(Number);

export function afterClose(code: number): AfterClose {
  return table[code] ?? { do: 'reconnect' };
}

/** Refusals of a ticket that asking again cannot change. */
const finalRefusals = new Set(
  'auth.required access.forbidden thing.not_found visit.over visit.not_open'.split(' '),
);

/** The code of why no ticket will ever be had; null when it may be tried again. */
export function finalRefusal(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && finalRefusals.has(code) ? code : null;
}
