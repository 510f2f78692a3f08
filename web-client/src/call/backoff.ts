const firstMs = 500;
const longestMs = 8_000;

/** Waits 0.5 s, then twice as long each time up to 8 s, spread by a fifth so that many pages do not return at once. */
export class Backoff {
  private waitMs = firstMs;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly run: () => void;
  private readonly random: () => number;

  constructor(run: () => void, random: () => number = Math.random) {
    this.run = run;
    this.random = random;
  }

  schedule(): void {
    this.cancel();
    const spread = 0.8 + 0.4 * this.random();
    this.timer = setTimeout(this.run, this.waitMs * spread);
    this.waitMs = Math.min(this.waitMs * 2, longestMs);
  }

  cancel(): void {
    clearTimeout(this.timer);
  }

  reset(): void {
    this.waitMs = firstMs;
  }
}
