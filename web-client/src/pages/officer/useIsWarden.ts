import { useSession } from '../../api/session';

/** Whether whoever looks is a warden: a page asks so that it offers nothing the server would refuse. */
export function useIsWarden(): boolean {
  const session = useSession();
  return session.state === 'in' && session.me.roles.some(({ role }) => role === 'WARDEN');
}
