/** How long sound may stay away before it is said to be lost. */
const missedMs = 4_000;

export interface ArrivalOptions {
  readonly onUp: (up: boolean) => void;
  /** Sound that came comes no more; told once for each silence. */
  readonly onQuiet: () => void;
}

/** Whether sound really arrives from one peer, judged by looks at its line. */
export class Arrival {
  up = false;
  private readonly options: ArrivalOptions;
  private quietSince: number | null = null;

  constructor(options: ArrivalOptions) {
    this.options = options;
  }

  /** One look: whether anything came since the one before, and whether sound should. */
  judge(carries: boolean, expected: boolean): void {
    if (carries) {
      this.quietSince = null;
      if (expected) this.setUp(true);
      return;
    }
    if (this.quietSince === null && this.up) this.options.onQuiet();
    this.quietSince ??= Date.now();
    if (this.quietMs > missedMs) this.setUp(false);
  }

  get quiet(): boolean {
    return this.quietSince !== null;
  }

  get quietMs(): number {
    return this.quietSince === null ? 0 : Date.now() - this.quietSince;
  }

  /** The line is known to be broken; no need to wait for silence. */
  break(): void {
    this.setUp(false);
  }

  /** Something else is expected from now on: what was true says nothing of it, and nobody is told. */
  reset(): void {
    this.up = false;
    this.quietSince = null;
  }

  private setUp(up: boolean): void {
    if (this.up === up) return;
    this.up = up;
    this.options.onUp(up);
  }
}
