import './Stage.css';
import type { ReactNode } from 'react';
import type { RoomState, Seat } from '../../call/protocol';
import type { RoomView } from '../../call/room-view';
import { m } from '../../messages-compiled/messages.js';
import { Face } from '../../ui/Face';
import { Announcement } from './Announcement';
import { nameOf } from './people';
import { StageOver } from './StageOver';

interface Props {
  readonly view: RoomView;
  readonly room: RoomState;
  /** Whose face fills the stage. */
  readonly main: Seat | undefined;
  /** What to say while the main face has no picture. */
  readonly unseen: ReactNode;
  /** At the inline end of the top: line or time. */
  readonly corner?: ReactNode;
}

/** The faces of a room: one large, the others and one's own small, and what there is to say upon them. */
export function Stage({ view, room, main, unseen, corner }: Props) {
  const remote = main && view.remotes.get(main.id);
  const covered = view.phase === 'reconnecting' || view.phase === 'paused';
  return (
    <section className="stage" aria-label={m.stage_label()}>
      <div className="stage-main">
        <Face
          stream={remote?.media.picture ?? null}
          sound={remote?.sound ?? null}
          name={main ? nameOf(main, room) : ''}
          picture={remote?.picture ?? false}
          dimmed={covered}
          unseen={unseen}
        />
      </div>
      <StageOver view={view} />
      <div className="stage-top">
        {main && <span className="stage-chip">{nameOf(main, room)}</span>}
        <Announcement notice={view.notice} />
        {corner}
      </div>
      <div className="stage-thumbs">
        {view.local.picture && <OwnFace view={view} />}
        {others(view, room, main).map((seat) => (
          <OtherFace key={seat.id} seat={seat} view={view} room={room} />
        ))}
      </div>
    </section>
  );
}

const others = (view: RoomView, room: RoomState, main: Seat | undefined): readonly Seat[] =>
  room.seats.filter((seat) => seat.id !== main?.id && view.remotes.has(seat.id));

function OwnFace({ view }: { readonly view: RoomView }) {
  const { picture, video } = view.local;
  const name = m.room_you();
  return <Face own stream={picture} name={name} picture={video} label={name} />;
}

function OtherFace({
  seat,
  view,
  room,
}: {
  readonly seat: Seat;
  readonly view: RoomView;
  readonly room: RoomState;
}) {
  const remote = view.remotes.get(seat.id);
  const name = nameOf(seat, room);
  return (
    <Face
      stream={remote?.media.picture ?? null}
      sound={remote?.sound ?? null}
      name={name}
      picture={remote?.picture ?? false}
      label={name}
    />
  );
}
