/** One value that changes as a whole, in the shape `useSyncExternalStore` wants. */
export class Store<T> {
  private value: T;
  private readonly listeners = new Set<() => void>();

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
    for (const listener of this.listeners) listener();
  }
}
