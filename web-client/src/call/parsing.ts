import { media } from './media-shape';
import type { ServerMessage } from './protocol';
import { list, members, Misfit, number, object, oneOf, orNull, text } from './reading';
import type { Reader } from './reading';
import { room, row, signalBody, station, stationVisit } from './shapes';
import { warn } from './warn';

type Type = ServerMessage['t'];
type Of<T extends Type> = Extract<ServerMessage, { t: T }>;

const bare = {
  welcome: object<Omit<Of<'welcome'>, 't'>>({
    now: text,
    seat: orNull(text),
    media: orNull(media),
  }),
  media: object<Omit<Of<'media'>, 't'>>({ media }),
  room,
  board: object<Omit<Of<'board'>, 't'>>({ prisonId: text, prisonName: text, rows: list(row) }),
  row: object<Omit<Of<'row'>, 't'>>({ row }),
  idle: object<Omit<Of<'idle'>, 't'>>({ station, next: orNull(stationVisit) }),
  order: object<Omit<Of<'order'>, 't'>>({ what: oneOf('RELOAD', 'CHECK') }),
  signal: (value: unknown) => ({
    ...object<{ from: string; round: number }>({ from: text, round: number })(value),
    ...signalBody(value),
  }),
  notice: object<Omit<Of<'notice'>, 't'>>({
    kind: oneOf(
      ...(['OFFICIAL_JOINED', 'OFFICIAL_LEFT', 'OFFICER_JOINED', 'FIVE_MINUTES'] as const),
      ...(['ONE_MINUTE', 'REQUEST_TAKEN', 'REQUEST_DECIDED'] as const),
    ),
    name: orNull(text),
  }),
  text: object<Omit<Of<'text'>, 't'>>({ id: text, from: text, text, at: text }),
  done: object<Omit<Of<'done'>, 't'>>({ id: text, revision: orNull(number) }),
  error: object<Omit<Of<'error'>, 't'>>({ id: orNull(text), code: text }),
  ping: object<Omit<Of<'ping'>, 't'>>({ now: text }),
} satisfies { readonly [T in Type]: Reader<Omit<Of<T>, 't'>> };

/** The message types this client reads; a test holds them against docs/protocol.md. */
export const serverTypes = Object.keys(bare) as readonly Type[];

let ignored = 0;

/** How many frames were not understood since the page was loaded. */
export function ignoredFrames(): number {
  return ignored;
}

/**
 * Reads one frame from the server. A frame that is unknown or does not fit is ignored with a counted warning: a newer
 * server may say more than this page understands, and a call must outlive that.
 */
export function parseServerMessage(frame: string): ServerMessage | null {
  try {
    const value: unknown = JSON.parse(frame);
    const t = members(value).t;
    const known = serverTypes.find((type) => type === t);
    if (!known) throw new Misfit(`type ${String(t)} is unknown`);
    return { t: known, ...bare[known](value) } as ServerMessage;
  } catch (error) {
    ignored += 1;
    warn(`Ignored frame ${ignored}: ${error instanceof Error ? error.message : 'unreadable'}`);
    return null;
  }
}
