/** Why a camera or a microphone could not be had. */
export type CameraTrouble = 'denied' | 'absent' | 'busy' | 'unsupported';

/** What the device gave: the ladder is camera and microphone, microphone alone, nothing. */
export type CameraOutcome =
  | { readonly kind: 'both'; readonly stream: MediaStream }
  | { readonly kind: 'sound'; readonly stream: MediaStream; readonly why: CameraTrouble }
  | { readonly kind: 'none'; readonly why: CameraTrouble };

export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly frameRate: number;
}

type Devices = Pick<MediaDevices, 'getUserMedia'>;

const voice: MediaTrackConstraints = {
  echoCancellation: true,
  noiseSuppression: true,
  autoGainControl: true,
};

export function trouble(error: unknown): CameraTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  if (name === 'NotReadableError' || name === 'AbortError') return 'busy';
  return 'absent';
}

function picture(size: PictureSize): MediaTrackConstraints {
  return {
    width: { ideal: size.width },
    height: { ideal: size.height },
    frameRate: { max: size.frameRate },
    facingMode: 'user',
  };
}

/**
 * Opens camera and microphone, or the microphone alone when the camera cannot be had, or says why neither can.
 * Never rejects. The caller owns the stream and stops it with {@link closeCamera}.
 */
export async function openCamera(
  size: PictureSize = { width: 640, height: 360, frameRate: 24 },
  devices: Devices | undefined = navigator.mediaDevices,
): Promise<CameraOutcome> {
  // Browsers hide mediaDevices on insecure origins.
  if (!devices) return { kind: 'none', why: 'unsupported' };
  try {
    const stream = await devices.getUserMedia({ audio: voice, video: picture(size) });
    return { kind: 'both', stream };
  } catch (error) {
    return soundAlone(devices, trouble(error));
  }
}

async function soundAlone(devices: Devices, why: CameraTrouble): Promise<CameraOutcome> {
  try {
    const stream = await devices.getUserMedia({ audio: voice });
    return { kind: 'sound', stream, why };
  } catch (error) {
    return { kind: 'none', why: trouble(error) };
  }
}

/** Lets the devices go, so that their lights go out. */
export function closeCamera(outcome: CameraOutcome): void {
  if (outcome.kind === 'none') return;
  for (const track of outcome.stream.getTracks()) track.stop();
}
