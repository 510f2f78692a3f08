import { useKeyDown } from '../useKeyDown';

/**
 * Works a page by single keys, taken by their place so that they work on a Persian layout too. `act` says whether a key
 * was for it; none is while somebody types, or is within one of the elements of `asleepIn`.
 */
export function useKeys(
  act: (code: string) => boolean,
  asleepIn = 'input, select, textarea',
): void {
  useKeyDown((event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest(asleepIn)) return;
    if (act(event.code)) event.preventDefault();
  });
}
