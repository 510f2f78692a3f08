import { useEffect, useRef, type RefObject } from 'react';
import { letGo } from '../util/letGo';

/** Shows a stream in an element; a null one leaves the last picture where it was. */
export function usePlaying(stream: MediaStream | null): RefObject<HTMLVideoElement | null> {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const element = video.current;
    if (!element || !stream || element.srcObject === stream) return;
    element.srcObject = stream;
    element.play().catch(() => undefined);
  }, [stream]);
  useEffect(() => {
    const element = video.current;
    return () => {
      if (element) letGo(element);
    };
  }, []);
  return video;
}
