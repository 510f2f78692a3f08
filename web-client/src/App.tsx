import { createElement, lazy, Suspense, useEffect, type ComponentType } from 'react';
import { redirect } from './access';
import { useSession } from './api/session';
import { Failed } from './Failed';
import { match, navigate, useAddress, type PageProps } from './router';
import { routes, type Route } from './routes';
import { Toasts } from './ui/Toast';
import { Waiting } from './ui/Waiting';
import { useLocale } from './ui/useLocale';

const pages = new Map<string, ComponentType<PageProps>>(
  routes.map((route) => [route.name, lazy(route.page)]),
);
const pageOf = (route: Route) => pages.get(route.name) ?? NotFound;
const NotFound = lazy(() => import('./pages/family/NotFound'));
const Unreachable = lazy(() => import('./pages/family/Unreachable'));

export function App() {
  useLocale();
  return (
    <>
      <Failed>
        <Suspense fallback={<Waiting />}>
          <CurrentPage />
        </Suspense>
      </Failed>
      <Toasts />
    </>
  );
}

function CurrentPage() {
  const address = useAddress();
  const session = useSession();
  const path = address.split('?')[0] ?? '/';
  for (const route of routes) {
    const params = match(route.path, path);
    if (!params) continue;
    if (session.state === 'asking' && route.role !== 'ANYONE') return <Waiting />;
    if (session.state === 'failed' && route.role !== 'ANYONE') return <Unreachable />;
    const elsewhere = redirect(route.role, session, address);
    if (elsewhere !== null) return <Redirect to={elsewhere} />;
    return createElement(pageOf(route), { params, key: path });
  }
  return <NotFound />;
}

function Redirect({ to }: { readonly to: string }) {
  useEffect(() => navigate(to, 'replace'), [to]);
  return <Waiting />;
}
