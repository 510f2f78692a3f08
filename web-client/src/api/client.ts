import { noteServerNow } from '../util/clock';
import { intention } from './intention';
import { Problem } from './problem';
import type { Answer, Known, Sent } from './roads';

type Method = 'GET' | 'POST' | 'DELETE';

export const get = <const Path extends string>(
  path: Path & Known<'get', Path>,
): Promise<Answer<'get', Path>> => call('GET', path);
export const post = <const Path extends string>(
  path: Path & Known<'post', Path>,
  ...[body]: Sent<Path>
): Promise<Answer<'post', Path>> => call('POST', path, body);
/** Asks until it is told that nobody waits for the answer any more. */
export const postUnless = <const Path extends string>(
  gone: AbortSignal,
  path: Path & Known<'post', Path>,
  ...[body]: Sent<Path>
): Promise<Answer<'post', Path>> => call('POST', path, body, gone);
export const del = <const Path extends string>(
  path: Path & Known<'delete', Path>,
): Promise<Answer<'delete', Path>> => call('DELETE', path);

/** Asks the person to show once more that it is them, by one of the means the server named; says whether they did. */
type Proving = (means: readonly string[]) => Promise<boolean>;

let proving: Proving = () => Promise.resolve(false);

export function onStepUp(ask: Proving): void {
  proving = ask;
}

/** An act that needs a fresh proof is sent again after it, as it was. */
const call = <T>(method: Method, path: string, body?: unknown, gone?: AbortSignal): Promise<T> =>
  proven(() => once<T>(method, path, body, gone));

async function proven<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (thrown) {
    const { code, means } = Problem.of(thrown);
    if (code !== 'step_up.required' || !(await proving(means))) throw thrown;
    return act();
  }
}

/** A file of the server, for the browser to keep. */
export const file = (path: string): Promise<Blob> =>
  proven(async () => {
    const response = await send('GET', path, undefined);
    if (!response.ok) throw await Problem.from(response);
    return response.blob();
  });

async function once<T>(
  method: Method,
  path: string,
  body?: unknown,
  gone?: AbortSignal,
): Promise<T> {
  const response = await send(method, path, body, gone);
  noteServerNow(response.headers.get('Didar-Now'));
  if (!response.ok) throw await Problem.from(response);
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

async function send(
  method: Method,
  path: string,
  body: unknown,
  gone: AbortSignal | null = null,
): Promise<Response> {
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' };
  const token = csrfToken();
  if (method !== 'GET' && token !== undefined) headers['X-XSRF-TOKEN'] = token;
  const request: RequestInit = {
    method,
    headers,
    credentials: 'same-origin',
    cache: 'no-store',
    signal: gone,
  };
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
    request.body = JSON.stringify(body);
  }
  const { key, settle } = intention(path, JSON.stringify(body));
  if (method === 'POST' && key !== null) headers['Idempotency-Key'] = key;
  try {
    const response = await fetch(path, request);
    settle();
    return response;
  } catch {
    throw Problem.offline();
  }
}

export function csrfToken(): string | undefined {
  const found = /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie);
  return found?.[1] === undefined ? undefined : decodeURIComponent(found[1]);
}
