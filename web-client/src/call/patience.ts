/** How long a line that never stood before may take. */
const longestMs = 10_000;
/** A line that has just fallen silent is tried anew so often that it is noticed when it carries again. */
const shortestMs = 2_500;
/** A line may have become slower than it ever was: now and then it is given time. */
const longTryEvery = 10;

/** How long the next try may take, by how long the last good one took. */
export class Patience {
  private tries = 0;
  private tookMs: number | null = null;

  next(): number {
    this.tries += 1;
    if (this.tookMs === null || this.tries % longTryEvery === 0) return longestMs;
    return Math.min(Math.max(2 * this.tookMs, shortestMs), longestMs);
  }

  took(ms: number): void {
    this.tookMs = ms;
    this.tries = 0;
  }
}
