import './VideoPicture.css';
import { useEffect, useRef } from 'react';

interface Props {
  readonly stream: MediaStream;
  /** One's own picture: flipped as in a mirror. */
  readonly own?: boolean;
  readonly label: string;
}

/** A picture without its sound. */
export function VideoPicture({ stream, own = false, label }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    if (element.srcObject !== stream) element.srcObject = stream;
    element.play().catch(() => undefined);
  }, [stream]);
  return (
    <video
      ref={video}
      className={`picture${own ? ' picture-own' : ''}`}
      muted
      autoPlay
      playsInline
      aria-label={label}
    />
  );
}
