import { post } from '../../api/client';
import { Problem } from '../../api/problem';
import { signedIn } from '../../api/session';
import { keepKey, keptKey, type StationKey } from './keyStore';

const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const purpose = 'didar station key 1';

/** Base64url, as the server writes it. */
const text = (bytes: ArrayBuffer): string =>
  btoa(String.fromCodePoint(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** Ties this terminal to the code's station, under a key that was made here and cannot leave. */
export async function pair(code: string): Promise<void> {
  const made = await crypto.subtle.generateKey(curve, false, ['sign', 'verify']);
  const spki = await crypto.subtle.exportKey('spki', made.publicKey);
  const print = text(await crypto.subtle.digest('SHA-256', spki));
  const me = await post('/api/station/pairing', { code, publicKey: text(spki) });
  await keepKey({ privateKey: made.privateKey, print });
  signedIn(me);
}

async function sign({ privateKey, print }: StationKey, challenge: string): Promise<string> {
  const said = [purpose, location.origin, print, challenge].join('\n');
  return text(
    await crypto.subtle.sign(
      { name: 'ECDSA', hash: 'SHA-256' },
      privateKey,
      new TextEncoder().encode(said),
    ),
  );
}

let underWay: Promise<boolean> | null = null;

/**
 * Shows the key: the station goes on, or is back. False when this terminal is no station's, or no longer. One at a time: a
 * second one would come with the cookie that the first has just changed.
 */
export function renew(): Promise<boolean> {
  underWay ??= shown().finally(() => (underWay = null));
  return underWay;
}

async function shown(): Promise<boolean> {
  const key = await keptKey().catch(() => undefined);
  if (!key) return false;
  const { challenge } = await post('/api/station/renewal/challenge', { key: key.print });
  const signature = await sign(key, challenge);
  try {
    signedIn(await post('/api/station/renewal', { key: key.print, challenge, signature }));
    return true;
  } catch (thrown) {
    if (Problem.of(thrown).code === 'station.key_refused') return false;
    throw thrown;
  }
}

/** Asks once more by the key when the session was over, or changed its cookie just then. */
export const renewing =
  <A extends readonly unknown[], T>(ask: (...about: A) => Promise<T>) =>
  async (...about: A): Promise<T> => {
    try {
      return await ask(...about);
    } catch (thrown) {
      if (Problem.of(thrown).code !== 'auth.required' || !(await renew())) throw thrown;
      return ask(...about);
    }
  };
