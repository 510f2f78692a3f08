import './Face.css';
import { useCallback, useState, type ReactNode } from 'react';
import { m } from '../messages-compiled/messages.js';
import { Avatar } from './Avatar';
import { Button } from './Button';
import { Sound } from './Sound';
import { usePlaying } from './usePlaying';

interface Props {
  /** Null keeps the last picture where it was, which is what a lost line wants. */
  readonly stream: MediaStream | null;
  readonly sound?: MediaStream | null;
  readonly name: string;
  /** False shows the name's letter instead: the camera is off, or only sound comes. */
  readonly picture: boolean;
  /** One's own face: mirrored. */
  readonly own?: boolean;
  readonly dimmed?: boolean;
  readonly label?: ReactNode;
  /** What to say where there is no picture. */
  readonly unseen?: ReactNode;
}

/** Someone's face, with their sound; a letter stands in while there is no picture. */
export function Face({
  stream,
  sound,
  name,
  picture,
  own = false,
  dimmed = false,
  ...words
}: Props) {
  const video = usePlaying(stream);
  const [blocked, setBlocked] = useState(false);
  const block = useCallback(() => setBlocked(true), []);
  const look = `face${own ? ' face-own' : ''}${dimmed ? ' face-dimmed' : ''}`;
  return (
    <div className={look}>
      <video ref={video} autoPlay playsInline muted aria-label={name} />
      {sound && !blocked && <Sound stream={sound} onBlocked={block} />}
      {!picture && !dimmed && (
        <div className="face-unseen">
          <Avatar name={name} />
          {words.unseen}
        </div>
      )}
      {words.label !== undefined && <div className="face-label">{words.label}</div>}
      {blocked && (
        <div className="face-open-sound">
          <Button kind="filled" size="desk" icon="speaker" onClick={() => setBlocked(false)}>
            {m.face_open_sound()}
          </Button>
        </div>
      )}
    </div>
  );
}
