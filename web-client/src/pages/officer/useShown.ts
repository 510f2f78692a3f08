import { navigate, useAddress } from '../../router';
import { shows, type Show } from './boardState';

export interface Shown {
  readonly show: Show;
  readonly find: string;
  readonly change: (next: Partial<{ show: Show; find: string }>) => void;
}

/** The board's filters live in the address, so that they survive a reload and can be passed on. */
export function useShown(): Shown {
  const query = new URLSearchParams(useAddress().split('?')[1] ?? '');
  const show = shows.find((one) => one === query.get('show')) ?? 'all';
  const find = query.get('find') ?? '';
  return {
    show,
    find,
    change: (next) => {
      const wanted = { show, find, ...next };
      const words = new URLSearchParams();
      if (wanted.show !== 'all') words.set('show', wanted.show);
      if (wanted.find !== '') words.set('find', wanted.find);
      navigate(words.size > 0 ? `/board?${words}` : '/board', 'replace');
    },
  };
}
