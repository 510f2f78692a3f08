import { useEffect, useRef } from 'react';
import { letGo } from '../util/letGo';

interface Props {
  readonly stream: MediaStream;
  /** The browser wants a press before it plays sound. */
  readonly onBlocked: () => void;
}

/**
 * Someone's sound in an element of its own: a browser that waits for the first frame of a picture plays none of the sound
 * beside it, and with a camera that is refused or a line that is weak that frame never comes.
 */
export function Sound({ stream, onBlocked }: Props) {
  const audio = useRef<HTMLAudioElement>(null);
  useEffect(() => {
    const element = audio.current;
    if (!element) return;
    if (element.srcObject !== stream) element.srcObject = stream;
    element.play().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'NotAllowedError') onBlocked();
    });
    return () => letGo(element);
  }, [stream, onBlocked]);
  // oxlint-disable-next-line jsx-a11y/media-has-caption -- a live conversation has no caption track
  return <audio ref={audio} autoPlay />;
}
