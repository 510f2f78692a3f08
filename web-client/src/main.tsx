import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { onStepUp } from './api/client';
import { startSession } from './api/session';
import { App } from './App';
import { match, startRouter } from './router';
import { routes } from './routes';
import { startLocale } from './util/locale';

startLocale(location.search);
startRouter();
onStepUp(async (means) => (await import('./pages/proving/askAgain')).askAgain(means));
void startSession();
// The page is fetched while the server is asked who is signed in, not after.
routes
  .find((route) => match(route.path, location.pathname))
  ?.page()
  .catch(() => undefined);

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
