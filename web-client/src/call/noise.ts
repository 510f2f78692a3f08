const size = { width: 320, height: 180 } as const;
const frameRate = 15;

interface Noise {
  readonly tracks: readonly MediaStreamTrack[];
  readonly stop: () => void;
}

/**
 * A picture that takes all the room it is given, for no two of its frames have anything in common, and a tone. What is
 * measured with it needs no camera, and shows no face to the road it goes.
 */
export function makeNoise(): Noise {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, size);
  const pen = canvas.getContext('2d');
  const frame = pen?.createImageData(size.width, size.height);
  const draw = (): void => {
    if (!pen || !frame) return;
    const dots = new Uint32Array(frame.data.buffer);
    for (let at = 0; at < dots.length; at++) dots[at] = 0xff000000 | (Math.random() * 0xffffff);
    pen.putImageData(frame, 0, 0);
  };
  draw();
  const timer = setInterval(draw, 1000 / frameRate);
  const sound = new AudioContext();
  const tone = sound.createOscillator();
  const out = sound.createMediaStreamDestination();
  tone.connect(out);
  tone.start();
  const tracks = [...canvas.captureStream(frameRate).getTracks(), ...out.stream.getTracks()];
  const stop = (): void => {
    clearInterval(timer);
    for (const track of tracks) track.stop();
    void sound.close();
  };
  return { tracks, stop };
}
