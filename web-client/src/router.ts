import { useSyncExternalStore } from 'react';

export type Params = Readonly<Record<string, string>>;

/** What every page is given: the named parts of its path. */
export interface PageProps {
  readonly params: Params;
}

const listeners = new Set<() => void>();

/** Goes to a page of this application and puts the reader at its beginning. */
export function navigate(to: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') history.pushState(null, '', to);
  else history.replaceState(null, '', to);
  scrollTo(0, 0);
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const here = (): string => location.pathname + location.search;

/** The address of the page without its fragment, which may hold a secret and is read once. */
export const useAddress = (): string => useSyncExternalStore(subscribe, here);

/** Plain links stay plain: one listener turns those of this origin into steps that load nothing. */
export function startRouter(): void {
  addEventListener('popstate', tell);
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.('a');
    if (!link || event.defaultPrevented || !isPlainClick(event) || !staysHere(link)) return;
    event.preventDefault();
    navigate(link.pathname + link.search + link.hash);
  });
}

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

const staysHere = (link: HTMLAnchorElement): boolean =>
  link.origin === location.origin &&
  link.target === '' &&
  !link.hasAttribute('download') &&
  !link.getAttribute('href')?.startsWith('#');

/** The parameters of `/visits/:id` in `/visits/42`, or null when the path is another one. */
export function match(pattern: string, path: string): Params | null {
  const wanted = pattern.split('/');
  const given = path.replace(/(.)\/$/, '$1').split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (!part.startsWith(':')) {
      if (part !== value) return null;
    } else if (value === '') return null;
    else params[part.slice(1)] = decodeURIComponent(value);
  }
  return params;
}
