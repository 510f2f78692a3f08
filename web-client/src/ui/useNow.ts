import { useSyncExternalStore } from 'react';
import { serverNow } from '../util/clock';

/** One clock for all who look at it, so that they change together and in one drawing. */
class Ticker {
  private now = serverNow();
  private timer: ReturnType<typeof setInterval> | undefined;
  private readonly every: number;
  private readonly listeners = new Set<() => void>();

  constructor(every: number) {
    this.every = every;
  }

  readonly look = (): number => {
    // Nobody renews it while nobody listens.
    if (this.timer === undefined && serverNow() - this.now >= this.every) this.now = serverNow();
    return this.now;
  };

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (this.timer === undefined) this.start();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.stop();
    };
  };

  private start(): void {
    // What was seen when nobody listened may be as old as the interval.
    this.now = serverNow();
    this.timer = setInterval(this.renew, this.every);
    // Phones stop timers in the background: catch up at once when the page is seen again.
    document.addEventListener('visibilitychange', this.renew);
  }

  private stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    document.removeEventListener('visibilitychange', this.renew);
  }

  private readonly renew = (): void => {
    this.now = serverNow();
    for (const listener of this.listeners) listener();
  };
}

const tickers = new Map<number, Ticker>();

function tickerOf(every: number): Ticker {
  const known = tickers.get(every);
  if (known) return known;
  const made = new Ticker(every);
  tickers.set(every, made);
  return made;
}

/** The server's time, renewed every `every` milliseconds while the page is in sight. */
export function useNow(every = 1000): number {
  const ticker = tickerOf(every);
  return useSyncExternalStore(ticker.listen, ticker.look);
}
