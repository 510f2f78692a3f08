let context: AudioContext | null = null;

/** A soft tone of a third of a second. Silent where the browser has not been touched yet; words always come with it. */
export function softTone(pitch = 520): void {
  context ??= new AudioContext();
  const now = context.currentTime;
  const volume = context.createGain();
  volume.gain.setValueAtTime(0, now);
  volume.gain.linearRampToValueAtTime(0.12, now + 0.04);
  volume.gain.exponentialRampToValueAtTime(0.001, now + 0.35);
  const tone = context.createOscillator();
  tone.frequency.value = pitch;
  tone.connect(volume).connect(context.destination);
  tone.start(now);
  tone.stop(now + 0.4);
}
