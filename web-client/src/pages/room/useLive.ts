import { useEffect, useState, useSyncExternalStore } from 'react';
import { signedOut } from '../../api/session';

/** A room, a board or an idle station: something live with a view that changes as a whole. */
interface Source<V> {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => V;
  readonly close: () => void;
}

/** Open for as long as someone looks. React mounts twice in development: the second time opens anew. */
class WhileWatched<S extends Source<V>, V> {
  source: S | null = null;
  private readonly open: () => S;

  constructor(open: () => S) {
    this.open = open;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    const source = this.open();
    this.source = source;
    const stop = source.subscribe(listener);
    return () => {
      stop();
      source.close();
    };
  };

  readonly getSnapshot = (): V | null => this.source?.getSnapshot() ?? null;
}

/** Opens something live while the component is shown; null before it is open. `open` is used once. */
export function useLive<S extends Source<V>, V extends { readonly code: string | null }>(
  open: () => S,
): { readonly source: S; readonly view: V } | null {
  const [watched] = useState(() => new WhileWatched<S, V>(open));
  const view = useSyncExternalStore(watched.subscribe, watched.getSnapshot);
  const signedOff = view?.code === 'auth.required';
  useEffect(() => {
    if (signedOff) signedOut();
  }, [signedOff]);
  return view && watched.source ? { source: watched.source, view } : null;
}
