import './Toast.css';
import { useEffect, useSyncExternalStore } from 'react';
import { Icon } from './Icon';

let said: { readonly text: string } | null = null;
const listeners = new Set<() => void>();

function become(next: typeof said): void {
  said = next;
  for (const listener of listeners) listener();
}

/** One sentence for six seconds. Nothing vital lives only there. */
export const toast = (text: string): void => become({ text });

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function Toasts() {
  const current = useSyncExternalStore(subscribe, () => said);
  useEffect(() => {
    if (!current) return;
    const timer = setTimeout(() => become(null), 6000);
    return () => clearTimeout(timer);
  }, [current]);
  return (
    <output className="toasts">
      {current && (
        <span className="toast">
          <Icon name="check" />
          {current.text}
        </span>
      )}
    </output>
  );
}
