import './Face.css';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { m } from '../messages-compiled/messages.js';
import { Avatar } from './Avatar';
import { Button } from './Button';

interface Props {
  /** Null keeps the last picture where it was, which is what a lost line wants. */
  readonly stream: MediaStream | null;
  readonly name: string;
  /** False shows the name's letter instead: the camera is off, or only sound comes. */
  readonly picture: boolean;
  /** One's own face: mirrored and without sound. */
  readonly own?: boolean;
  readonly dimmed?: boolean;
  readonly label?: ReactNode;
  /** What to say where there is no picture. */
  readonly unseen?: ReactNode;
}

/** Someone's face, with their sound; a letter stands in while there is no picture. */
export function Face({ stream, name, picture, own = false, dimmed = false, ...words }: Props) {
  const { video, blocked, play } = usePlaying(stream);
  const look = `face${own ? ' face-own' : ''}${dimmed ? ' face-dimmed' : ''}`;
  return (
    <div className={look}>
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- a live conversation has no caption track */}
      <video ref={video} playsInline muted={own} aria-label={name} />
      {!picture && !dimmed && (
        <div className="face-unseen">
          <Avatar name={name} />
          {words.unseen}
        </div>
      )}
      {words.label !== undefined && <div className="face-label">{words.label}</div>}
      {blocked && (
        <div className="face-open-sound">
          <Button kind="filled" size="desk" icon="speaker" onClick={play}>
            {m.face_open_sound()}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Plays a stream; browsers refuse sound before the first touch of a page, and then a button asks for one. */
function usePlaying(stream: MediaStream | null) {
  const video = useRef<HTMLVideoElement>(null);
  const [blocked, setBlocked] = useState(false);
  const play = useCallback(() => {
    video.current?.play().then(
      () => setBlocked(false),
      (error: unknown) => setBlocked(error instanceof Error && error.name === 'NotAllowedError'),
    );
  }, []);
  useEffect(() => {
    const element = video.current;
    if (!element || !stream || element.srcObject === stream) return;
    element.srcObject = stream;
    play();
  }, [stream, play]);
  return { video, blocked, play };
}
