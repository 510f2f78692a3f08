import { useEffect, useState } from 'react';
import { serverNow } from '../util/clock';

/** The server's time, renewed every `every` milliseconds while the page is in sight. */
export function useNow(every = 1000): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const renew = () => setNow(serverNow());
    const timer = setInterval(renew, every);
    // Phones stop timers in the background: catch up at once when the page is seen again.
    document.addEventListener('visibilitychange', renew);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', renew);
    };
  }, [every]);
  return now;
}
