const windowMs = 2_000;
/** The server closes at 60; a burst of network candidates must not come near that. */
const framesAtMost = 40;

/** Lets frames through at once until a burst grows too large, then in order and more slowly. */
export class Pace {
  private readonly through: (frame: string) => void;
  private queue: string[] = [];
  private sentAt: number[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(through: (frame: string) => void) {
    this.through = through;
  }

  push(frame: string): void {
    this.queue.push(frame);
    this.flush();
  }

  clear(): void {
    clearTimeout(this.timer);
    this.queue = [];
    this.sentAt = [];
  }

  private flush(): void {
    clearTimeout(this.timer);
    const now = Date.now();
    this.sentAt = this.sentAt.filter((at) => now - at < windowMs);
    const next = this.queue.splice(0, framesAtMost - this.sentAt.length);
    for (const frame of next) {
      this.sentAt.push(now);
      this.through(frame);
    }
    if (this.queue.length > 0) this.timer = setTimeout(() => this.flush(), 100);
  }
}
