import { serverNow } from '../util/clock';
import { roomActs } from './acts';
import { LiveRoom } from './live-room';
import type { RoomParts } from './parts';
import type { Room, RoomOptions } from './room-view';

/** How long a page waits for the server to hear that it leaves. */
const goodbyeMs = 1_000;

/** Opens the room a ticket leads to and keeps it open until it is over, left or closed. */
export function openRoom(options: RoomOptions, parts: RoomParts = {}): Room {
  const room = new LiveRoom(options, parts);
  room.start();
  const close = (): void => room.socket.stop(null);
  return {
    ...room.store.access,
    ...roomActs(
      (command) => room.command(command),
      () => room.state,
    ),
    ...device(room),
    now: serverNow,
    retry: room.socket.retry,
    // Its refusal is told where it was written, not as that of the room's last act.
    write: (text) => room.socket.command({ t: 'say', text }),
    join: () => room.join(),
    leave: async () => {
      await goodbye(room);
      close();
    },
    close,
  };
}

async function goodbye(room: LiveRoom): Promise<void> {
  if (!room.socket.up) return;
  room.reports.minutes.flush();
  const longEnough = new Promise((resolve) => setTimeout(resolve, goodbyeMs));
  await Promise.race([room.command({ t: 'leave' }), longEnough]);
}

function device({
  localMedia,
  media,
}: LiveRoom): Pick<Room, 'setAudio' | 'setVideo' | 'setSoundOnly' | 'retryCamera'> {
  return {
    setAudio: (audio) => localMedia.set({ audio }),
    setVideo: (video) => localMedia.set({ video }),
    setSoundOnly: (soundOnly) => {
      media.wantPictures(!soundOnly);
      localMedia.set({ soundOnly });
    },
    retryCamera: () => localMedia.open(),
  };
}
