import { toAscii } from './digits';

/** An Iranian mobile number as the server stores it (+989…), or null. */
export function mobile(text: string): string | null {
  const found = /^(?:\+98|0098|98|0)?(9\d{9})$/.exec(toAscii(text).replace(/[\s()-]/g, ''));
  return found ? `+98${found[1]}` : null;
}
