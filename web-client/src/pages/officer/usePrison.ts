import { useSession } from '../../api/session';

/** The prison in which the official who is signed in works. */
export function usePrison(): string | null {
  const session = useSession();
  if (session.state !== 'in') return null;
  return session.me.roles.find((held) => held.territoryKind === 'PRISON')?.territoryId ?? null;
}
