import { useEffect } from 'react';

/**
 * Keeps the terminal's screen on and its page over the whole of it, for as long as the page is shown. The browser takes
 * the lock away with every change of tab or screen, so it is asked for again as soon as the page is seen; and it gives
 * the whole screen only to a touch, so every touch asks for it until it is there.
 */
export function useKeptAwake(): void {
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    let lock: WakeLockSentinel | null = null;
    const stayAwake = async (): Promise<void> => {
      if (document.visibilityState !== 'visible' || (lock && !lock.released)) return;
      // Old browsers have no such lock, and a battery that runs low refuses it: the screen's own setting has to do.
      const wakeLock = navigator.wakeLock as WakeLock | undefined;
      const taken = (await wakeLock?.request('screen').catch(() => null)) ?? null;
      if (signal.aborted) void taken?.release();
      else lock = taken;
    };
    void stayAwake();
    document.addEventListener('visibilitychange', () => void stayAwake(), { signal });
    document.addEventListener('click', fillScreen, { signal, capture: true });
    return () => {
      gone.abort();
      void lock?.release();
    };
  }, []);
}

/** A kiosk's window fills the screen already. */
function fillScreen(): void {
  const whole = innerHeight >= screen.height || document.fullscreenElement !== null;
  if (!whole) document.documentElement.requestFullscreen?.().catch(() => undefined);
}
