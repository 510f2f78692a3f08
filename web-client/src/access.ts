import type { Session } from './api/session';
import { homes, type RouteRole } from './routes';

/** Where someone who may not see a page is sent, or null when it is theirs. The server decides what they may read. */
export function redirect(role: RouteRole, session: Session, address: string): string | null {
  if (role === 'ANYONE') return null;
  if (session.state !== 'in') return signInFor(role, address);
  if (role === 'SIGNED_IN') return null;
  const { home, registered } = session.me;
  if (!role.includes(home)) return homes[home];
  return home === 'FAMILY' && !registered ? '/register' : null;
}

function signInFor(role: RouteRole, address: string): string {
  // A terminal has no one to type a number: without a session it pairs itself.
  if (location.hostname.startsWith('station.')) return homes.STATION;
  // What no family ever opens belongs to an official, who has a passkey.
  const official = role !== 'SIGNED_IN' && !role.includes('FAMILY');
  if (official) return `/sign-in/official?then=${encodeURIComponent(address)}`;
  return address === '/' ? '/sign-in' : `/sign-in?then=${encodeURIComponent(address)}`;
}
