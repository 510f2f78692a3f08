import { useSyncExternalStore } from 'react';
import { get, post } from './client';
import { Problem } from './problem';
import type { Me } from './types';

/** Who is signed in here. `asking` until the server has said, `failed` when it could not be asked. */
export type Session =
  | { readonly state: 'asking' }
  | { readonly state: 'out' }
  | { readonly state: 'in'; readonly me: Me }
  | { readonly state: 'failed'; readonly problem: Problem };

let session: Session = { state: 'asking' };
const listeners = new Set<() => void>();

export const currentSession = (): Session => session;

export const useSession = (): Session => useSyncExternalStore(subscribe, currentSession);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function become(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}

export const signedIn = (me: Me): void => become({ state: 'in', me });

/** Also called by whoever hears from the server, on any road, that the session has ended. */
export const signedOut = (): void => become({ state: 'out' });

export async function startSession(): Promise<void> {
  try {
    signedIn(await get('/api/me'));
  } catch (thrown) {
    const problem = Problem.of(thrown);
    become(problem.status === 401 ? { state: 'out' } : { state: 'failed', problem });
  }
}

export async function signOut(): Promise<void> {
  await post('/api/sign-out');
  signedOut();
}
