import './VideoPicture.css';
import { useEffect, useRef } from 'react';

interface Props {
  readonly stream: MediaStream;
  /** One's own picture: silent, and flipped as in a mirror. */
  readonly own?: boolean;
  readonly label: string;
  /** The browser wants a press before it plays sound. */
  readonly onBlocked?: () => void;
}

export function VideoPicture({ stream, own = false, label, onBlocked }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    if (element.srcObject !== stream) element.srcObject = stream;
    element.play().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'NotAllowedError') onBlocked?.();
    });
  }, [stream, onBlocked]);
  return (
    <video
      ref={video}
      className={`picture${own ? ' picture-own' : ''}`}
      muted={own}
      autoPlay
      playsInline
      aria-label={label}
    />
  );
}
