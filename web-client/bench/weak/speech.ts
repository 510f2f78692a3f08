const rate = 48_000;

/** A vowel's first three resonances in hertz, as phonetics tables give them for a grown voice. */
const vowels = [
  [730, 1090, 2440],
  [270, 2290, 3010],
  [300, 870, 2240],
  [530, 1840, 2480],
  [570, 840, 2410],
  [660, 1720, 2410],
] as const;
const widths = [80, 110, 160] as const;

/** The same numbers every time, evenly between 0 and 1. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** A resonance of two poles whose place can move while it rings. */
class Resonance {
  private one = 0;
  private two = 0;

  step(input: number, hertz: number, width: number): number {
    const r = Math.exp((-Math.PI * width) / rate);
    const b = 2 * r * Math.cos((2 * Math.PI * hertz) / rate);
    const out = (1 - b + r * r) * input + b * this.one - r * r * this.two;
    this.two = this.one;
    this.one = out;
    return out;
  }
}

/**
 * Something a codec takes for speech: syllables of a consonant's noise and a voiced vowel that glides into the next, a
 * melody that falls towards the end of a sentence, short pauses, and a room that is never quite silent. Nobody's voice.
 */
export function speech(seconds: number): Buffer {
  const roll = dice(7);
  const samples = new Float64Array(seconds * rate);
  const resonances = [new Resonance(), new Resonance(), new Resonance()];
  const hiss = new Resonance();
  let [at, phase, syllablesLeft, melody] = [0, 0, 8, 150];
  let place: readonly number[] = vowels[0];
  while (at < samples.length) {
    const next = vowels[Math.floor(roll() * vowels.length)] ?? vowels[0];
    const consonant = Math.floor((0.03 + 0.05 * roll()) * rate);
    const vowel = Math.floor((0.1 + 0.1 * roll()) * rate);
    const pause = syllablesLeft === 0 ? Math.floor((0.15 + 0.2 * roll()) * rate) : 0;
    const noisy = 1500 + 3500 * roll();
    const loud = 0.6 + 0.4 * roll();
    const whole = consonant + vowel + pause;
    for (let step = 0; step < whole && at < samples.length; step++, at++) {
      const voiced = Math.min(1, Math.max(0, (step - consonant) / (0.02 * rate)));
      const fades = Math.min(1, Math.max(0, (consonant + vowel - step) / (0.03 * rate)));
      const glide = Math.min(1, step / (consonant + 0.05 * rate));
      phase += (melody * (1 + 0.02 * Math.sin((2 * Math.PI * 5 * at) / rate))) / rate;
      const pulse = phase >= 1 ? 1 : 0;
      phase %= 1;
      const breath = (roll() - 0.5) * 0.02;
      let sound = 0;
      for (const [index, each] of resonances.entries()) {
        const hertz = (place[index] ?? 0) * (1 - glide) + (next[index] ?? 0) * glide;
        sound +=
          each.step(30 * (pulse + breath) * voiced * fades * loud, hertz, widths[index] ?? 1) /
          (index + 1);
      }
      const rush = step < consonant ? Math.sin((Math.PI * step) / consonant) : 0;
      sound += 2 * hiss.step((roll() - 0.5) * rush, noisy, 900);
      samples[at] = sound + (roll() - 0.5) * 0.003;
    }
    place = next;
    melody = syllablesLeft === 0 ? 140 + 40 * roll() : melody * (0.96 + 0.03 * roll());
    syllablesLeft = syllablesLeft === 0 ? 5 + Math.floor(6 * roll()) : syllablesLeft - 1;
  }
  return wave(samples);
}

function wave(samples: Float64Array): Buffer {
  const most = samples.reduce((so, one) => Math.max(so, Math.abs(one)), 0);
  const file = Buffer.alloc(44 + 2 * samples.length);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + 2 * samples.length, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(2 * rate, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(2 * samples.length, 40);
  samples.forEach((one, index) =>
    file.writeInt16LE(Math.round((one / most) * 22_000), 44 + 2 * index),
  );
  return file;
}
