/** One value that changes as a whole, in the shape `useSyncExternalStore` wants. */
export class Store<T> {
  private value: T;
  private readonly listeners = new Set<() => void>();
  private resting: ReturnType<typeof setTimeout> | undefined;

  constructor(first: T) {
    this.value = first;
  }

  /** What a page may do with it. */
  get access(): Pick<Store<T>, 'getSnapshot' | 'subscribe'> {
    return { getSnapshot: this.getSnapshot, subscribe: this.subscribe };
  }

  readonly getSnapshot = (): T => this.value;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  set(next: T): void {
    this.value = next;
    if (this.resting === undefined) this.tell();
  }

  /** Tells nobody for that long, or until woken, and then once what became of it. */
  rest(ms: number): void {
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.wake(), ms);
  }

  /** Rests longer, if it rests. */
  restOn(ms: number): void {
    if (this.resting !== undefined) this.rest(ms);
  }

  /** Ends a rest, if there is one. */
  wake(): void {
    if (this.resting === undefined) return;
    clearTimeout(this.resting);
    this.resting = undefined;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
