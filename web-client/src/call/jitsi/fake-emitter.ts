type Then = (...told: unknown[]) => void;

export class Emitter {
  private readonly listeners = new Map<string, Then[]>();

  readonly on = (event: string, then: Then): void => {
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), then]);
  };

  /** Later, as whatever comes over a line. */
  emit(event: string, ...told: unknown[]): void {
    queueMicrotask(() => {
      for (const then of this.listeners.get(event) ?? []) then(...told);
    });
  }
}
