import type { Rung } from '../../call/ladder';
import { m } from '../../messages-compiled/messages.js';

/** What has become of the own picture on a weak line; null while it goes out well enough. */
export function sentText(rung: Rung): string | null {
  if (rung === 'sound') return m.picture_off_now();
  if (rung === 'stills') return m.picture_stills_now();
  return rung === 'small' ? m.picture_small_now() : null;
}
