import { useLayoutEffect } from 'react';

/**
 * Hears every key pressed on the page, wherever the focus is. It listens before what goes with it is painted: on a slow
 * machine an effect may come a while after, and a digit typed in between would be lost.
 */
export function useKeyDown(press: (event: KeyboardEvent) => void): void {
  useLayoutEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
