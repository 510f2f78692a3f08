import { serverOffset } from '../util/clock';
import type { CallMedia } from './media';
import { phaseOf } from './phase';
import type { RoomState, SeatId } from './protocol';
import type { Reports } from './reports';
import type { Local, Notice, Remote, RoomView } from './room-view';

export interface Seen {
  readonly room: RoomState | null;
  readonly stop: { readonly code: string | null } | null;
  readonly notice: Notice | null;
  readonly texts: RoomView['texts'];
  readonly problem: string | null;
  readonly media: CallMedia;
  readonly local: Local;
  readonly reports: Pick<Reports, 'level' | 'levels'>;
  readonly socketUp: boolean;
  readonly busy: readonly string[];
}

/** The rules' reconnect window. */
const windowMs = 5 * 60_000;

/** Puts what is known into one unchanging view, and remembers since when the line is lost. */
export class Sightings {
  private lost: RoomView['lost'] = null;

  look(seen: Seen): RoomView {
    const { room, media, stop } = seen;
    const phase = phaseOf({ ...seen, isUp: (seat) => media.isUp(seat) });
    if (phase !== 'reconnecting') this.lost = null;
    else this.lost ??= { since: Date.now(), until: Date.now() + windowMs };
    return {
      phase,
      room,
      me: room?.seats.find((seat) => seat.id === room.me) ?? null,
      remotes: remotes(seen),
      local: seen.local,
      sending: media.sending(),
      level: seen.reports.level,
      socketUp: seen.socketUp,
      lost: this.lost,
      code: stop?.code ?? null,
      problem: seen.problem,
      busy: seen.busy,
      notice: seen.notice,
      texts: seen.texts,
      offset: serverOffset(),
    };
  }
}

function remotes({ room, media, reports }: Seen): ReadonlyMap<SeatId, Remote> {
  const found = new Map<SeatId, Remote>();
  for (const seat of room?.seats ?? []) {
    const from = media.remote(seat.id);
    const comes = room?.edges.some((edge) => edge.from === seat.id && edge.to === room.me);
    // A seat that only listens has nothing to show.
    if (!from || !comes) continue;
    const picture = from.picture.getVideoTracks().some((track) => !track.muted) && seat.video;
    const level = reports.levels.get(seat.id) ?? null;
    const sound = seat.muted ? null : from.sound;
    const up = media.isUp(seat.id);
    found.set(seat.id, { seat: seat.id, media: from, sound, up, picture, level });
  }
  return found;
}
