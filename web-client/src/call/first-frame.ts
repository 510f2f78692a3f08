import { letGo } from '../util/letGo';

/** Tells once when the first picture of a track is decoded, by an element of its own that nobody sees. */
export function onFirstFrame(track: MediaStreamTrack, gone: AbortSignal, seen: () => void): void {
  const video = document.createElement('video');
  // A browser that cannot tell of frames at least tells when something arrives.
  if (!('requestVideoFrameCallback' in video)) {
    track.addEventListener('unmute', seen, { signal: gone, once: true });
    return;
  }
  video.muted = true;
  video.srcObject = new MediaStream([track]);
  gone.addEventListener('abort', () => letGo(video), { once: true });
  video.requestVideoFrameCallback(() => {
    letGo(video);
    if (!gone.aborted) seen();
  });
  video.play().catch(() => undefined);
}
