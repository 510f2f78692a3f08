import { trouble, type CameraTrouble } from './camera';
import type { PartState } from './protocol';

/** What a terminal finds when it looks at its devices by itself. */
interface DeviceCheck {
  readonly camera: PartState;
  readonly microphone: PartState;
}

const troubles: Readonly<Record<CameraTrouble, PartState>> = {
  denied: 'DENIED',
  absent: 'ABSENT',
  busy: 'BUSY',
  unsupported: 'ABSENT',
};

const firstFrameWithinMs = 8_000;
/** Cameras open with a few dark frames while they find their light. */
const lightWithinMs = 3_000;
const listenedMs = 2_000;
const everyMs = 200;

/** Opens the camera and the microphone one after the other, looks and listens, and lets them go. Never rejects. */
export async function checkDevices(): Promise<DeviceCheck> {
  const camera = await checked({ video: true }, sees);
  // As it comes, without what cleans a voice: in an empty room that would leave nothing.
  const raw = { echoCancellation: false, noiseSuppression: false, autoGainControl: false };
  return { camera, microphone: await checked({ audio: raw }, hears) };
}

async function checked(
  wanted: MediaStreamConstraints,
  look: (stream: MediaStream) => Promise<PartState>,
): Promise<PartState> {
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices) return 'ABSENT';
  let stream: MediaStream;
  try {
    stream = await devices.getUserMedia(wanted);
  } catch (error) {
    return troubles[trouble(error)];
  }
  try {
    return await look(stream);
  } catch {
    return 'BUSY';
  } finally {
    for (const track of stream.getTracks()) track.stop();
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function sees(stream: MediaStream): Promise<PartState> {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.className = 'hidden-words';
  video.srcObject = stream;
  // A browser may draw nothing of an element that is on no page, and then `play` never ends.
  document.body.append(video);
  try {
    video.play().catch(() => undefined);
    return await lit(video, stream);
  } finally {
    video.srcObject = null;
    video.remove();
  }
}

async function lit(video: HTMLVideoElement, stream: MediaStream): Promise<PartState> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [32, 18];
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  let until = performance.now() + firstFrameWithinMs;
  let shown = false;
  while (performance.now() < until) {
    // oxlint-disable-next-line no-await-in-loop -- one look after the other
    await pause(everyMs);
    if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || !pen) continue;
    if (!shown) until = performance.now() + lightWithinMs;
    shown = true;
    pen.drawImage(video, 0, 0, 32, 18);
    if (!isDark(pen.getImageData(0, 0, 32, 18).data)) return 'GOOD';
  }
  if (shown) return 'DARK';
  // A page behind another draws nothing: then the open track has to do.
  return stream.getVideoTracks().some(delivers) ? 'GOOD' : 'BUSY';
}

const delivers = (track: MediaStreamTrack): boolean => track.readyState === 'live' && !track.muted;

/** Whether even the brightest part of a picture is all but black; `data` is RGBA. */
export function isDark(data: Uint8ClampedArray): boolean {
  for (let at = 0; at < data.length; at += 4)
    if (Math.max(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) > 40) return false;
  return true;
}

async function hears(stream: MediaStream): Promise<PartState> {
  const context = new AudioContext();
  try {
    void context.resume();
    const analyser = context.createAnalyser();
    // A third of a second, so that looks leave nothing out between them.
    analyser.fftSize = 16_384;
    context.createMediaStreamSource(stream).connect(analyser);
    const wave = new Float32Array(analyser.fftSize);
    for (const until = performance.now() + listenedMs; performance.now() < until;) {
      // oxlint-disable-next-line no-await-in-loop -- one look after the other
      await pause(everyMs);
      analyser.getFloatTimeDomainData(wave);
      // Even a quiet room is never quite still: nothing but noughts is a switch.
      if (wave.some((value) => value !== 0)) return 'GOOD';
    }
    // Before anybody has touched the page a browser may refuse to listen: then the open track has to do.
    return context.state === 'running' ? 'SILENT' : 'GOOD';
  } finally {
    void context.close();
  }
}
