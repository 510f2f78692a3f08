function note(context: AudioContext, frequency: number, at: number): void {
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = frequency;
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(0.25, at + 0.03);
  volume.gain.exponentialRampToValueAtTime(0.001, at + 0.7);
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + 0.75);
}

/** Two soft notes. Whatever they mean also stands in words on the page. */
export function softTone(): void {
  const context = new AudioContext();
  note(context, 660, context.currentTime);
  note(context, 880, context.currentTime + 0.25);
  setTimeout(() => void context.close(), 1500);
}

/** Rings until it is stopped. */
export function startBell(): () => void {
  softTone();
  const timer = setInterval(softTone, 1800);
  return () => clearInterval(timer);
}
