import { useEffect, useRef, useState } from 'react';
import { post } from '../../api/client';
import { checkDevices } from '../../call/device-check';
import type { IdleView } from '../../call/idle';
import { useNow } from '../../ui/useNow';
import { checkDue } from './checkDue';
import { renewing } from './deviceKey';

const everyMs = 60_000;
/** Where the answer could not be told, as when the server is away. */
const againAfterMs = 10 * 60_000;

const tell = renewing(async () => post('/api/station/check', await checkDevices()));

/** Looks at the terminal's devices when it is time, and when an officer says so; whether it is looking now. */
export function useDeviceCheck(view: IdleView | null): boolean {
  const now = useNow(everyMs);
  const [checking, setChecking] = useState(false);
  const done = useRef({ at: -Infinity, orders: 0 });
  const orders = view?.checksOrdered ?? 0;
  const station = view?.phase === 'open' ? view.station : null;
  const due =
    station !== null &&
    checkDue({ now, zone: station.zone, check: station.check, next: view?.next ?? null });
  useEffect(() => {
    const last = done.current;
    if (checking || (orders === last.orders && !(due && now - last.at >= againAfterMs))) return;
    done.current = { at: now, orders };
    setChecking(true);
    void tell()
      .catch(() => undefined)
      .finally(() => setChecking(false));
  }, [checking, due, orders, now]);
  return checking;
}
