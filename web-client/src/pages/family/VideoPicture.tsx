import './VideoPicture.css';
import { usePlaying } from '../../ui/usePlaying';

interface Props {
  readonly stream: MediaStream;
  /** One's own picture: flipped as in a mirror. */
  readonly own?: boolean;
  readonly label: string;
}

/** A picture without its sound. */
export function VideoPicture({ stream, own = false, label }: Props) {
  const video = usePlaying(stream);
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
