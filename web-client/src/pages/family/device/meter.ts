const every = 100;

/** Tells how loud the microphone hears, 0 to 1, ten times a second, until it is stopped. */
export function startMeter(stream: MediaStream, tell: (level: number) => void): () => void {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 1024;
  context.createMediaStreamSource(stream).connect(analyser);
  const wave = new Uint8Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getByteTimeDomainData(wave);
    const loudest = wave.reduce((most, value) => Math.max(most, Math.abs(value - 128)), 0);
    // Speech at arm's length reaches about a quarter of the range: the root spreads it over the whole meter.
    tell(Math.sqrt(loudest / 128));
  }, every);
  return () => {
    clearInterval(timer);
    void context.close();
  };
}
