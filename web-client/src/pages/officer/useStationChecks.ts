import { useCallback, useEffect, useState } from 'react';
import { get } from '../../api/client';
import { useLoaded } from '../../api/useLoaded';
import type { StationChecked } from '../../call/protocol';

const everyMs = 5_000;
const looks = 6;

const none: ReadonlyMap<string, StationChecked> = new Map();

async function load(): Promise<ReadonlyMap<string, StationChecked>> {
  const rows = await get('/api/stations/checks');
  return new Map(rows.map(({ stationId, check }) => [stationId, check]));
}

/** The newest check of each station; after one was told to look, it is asked a few times what came of it. */
export function useStationChecks(): [ReadonlyMap<string, StationChecked>, () => void] {
  const [loaded, again] = useLoaded('station-checks', load);
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (left === 0) return;
    const timer = setTimeout(() => {
      again();
      setLeft(left - 1);
    }, everyMs);
    return () => clearTimeout(timer);
  }, [left, again]);
  const told = useCallback(() => setLeft(looks), []);
  return [loaded.state === 'ready' ? loaded.value : none, told];
}
