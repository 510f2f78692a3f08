import { useCallback, useState } from 'react';
import type { Visit } from '../../../api/types';
import type { Seat } from '../../../call/protocol';
import type { RoomView } from '../../../call/room-view';
import { m } from '../../../messages-compiled/messages.js';
import { Avatar } from '../../../ui/Avatar';
import { Button } from '../../../ui/Button';
import { Sound } from '../../../ui/Sound';
import { VideoPicture } from '../VideoPicture';
import { officialText, officialsIn, seatOf } from './seats';

/** The prisoner's picture, and beside it that of an official who has joined. */
export function Stage({ visit, view }: { readonly visit: Visit; readonly view: RoomView }) {
  const [blocked, setBlocked] = useState(false);
  const block = useCallback(() => setBlocked(true), []);
  const [pressed, setPressed] = useState(0);
  const prisoner = seatOf(view, 'STATION');
  const officials = officialsIn(view);
  return (
    <div className="scene" key={pressed}>
      <Tile seat={prisoner} name={visit.prisoner.givenName} view={view} onBlocked={block} />
      {officials.map((seat) => (
        <Tile key={seat.id} seat={seat} name={officialText(seat)} view={view} onBlocked={block} />
      ))}
      {blocked && (
        <div className="scene-blocked">
          <Button
            kind="filled"
            icon="speaker"
            onClick={() => {
              setBlocked(false);
              setPressed(pressed + 1);
            }}
          >
            {m.press_to_hear()}
          </Button>
        </div>
      )}
    </div>
  );
}

interface TileProps {
  readonly seat: Seat | undefined;
  readonly name: string;
  readonly view: RoomView;
  readonly onBlocked: () => void;
}

function Tile({ seat, name, view, onBlocked }: TileProps) {
  const remote = seat && view.remotes.get(seat.id);
  const pictureless = !remote?.picture;
  return (
    <div className="tile">
      {remote && (
        <>
          <VideoPicture stream={remote.media.picture} label={name} />
          {remote.sound && <Sound stream={remote.sound} onBlocked={onBlocked} />}
        </>
      )}
      {pictureless && (
        <div className="tile-none">
          <Avatar name={name} />
          <p>{remote?.up ? m.sound_alone({ name }) : m.picture_coming({ name })}</p>
        </div>
      )}
      <span className="on-picture tile-name">{name}</span>
    </div>
  );
}
