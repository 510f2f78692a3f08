import { createRoot } from 'react-dom/client';
import { ProveDialog } from './ProveDialog';

/**
 * Asks the person, over whatever page is open, to show once more that it is them. The page below is not touched: what was typed
 * there waits.
 */
export function askAgain(means: readonly string[]): Promise<boolean> {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  return new Promise((resolve) => {
    const over = (proven: boolean) => {
      root.unmount();
      place.remove();
      resolve(proven);
    };
    root.render(<ProveDialog means={means} onOver={over} />);
  });
}
