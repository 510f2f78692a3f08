import { useCallback, useEffect, useRef, useState } from 'react';
import { get, post } from '../../../api/client';
import { Problem } from '../../../api/problem';
import { isSame, type Check, type Target } from './moving';
import type { TimetableVisit } from './timetableState';

/** What is known of a place: `null` as long as the server is being asked. */
export interface Looked {
  readonly target: Target;
  readonly check: Check | null;
}

export interface Moving {
  readonly visit: TimetableVisit | null;
  /** The starts of the shown day at which the visit's people are free; null until that is known. */
  readonly possible: ReadonlySet<string> | null;
  readonly looked: Looked | null;
  readonly chosen: Target | null;
  readonly pick: (visit: TimetableVisit) => void;
  readonly letGo: () => void;
  /** Asks what stands against a place; asked once a place. */
  readonly look: (target: Target) => void;
  /** Says so of a place without asking. */
  readonly say: (target: Target, code: string) => void;
  /** Takes a place if nothing stands against it; `null` thinks again. */
  readonly choose: (target: Target | null) => void;
}

/** Who only passes over a place does not ask about it. */
const RESTING = 120;

const keyOf = ({ stationId, start }: Target): string => `${stationId} ${start}`;

/** A visit on its way to another place; it stays picked up while another day is shown. */
export function useMoving(day: string): Moving {
  const [visit, setVisit] = useState<TimetableVisit | null>(null);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [chosen, setChosen] = useState<Target | null>(null);
  const checks = useRef(new Map<string, Promise<Check>>());
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = visit?.id ?? null;
  const possible = usePossible(id, day);
  const pick = useCallback((next: TimetableVisit | null) => {
    clearTimeout(later.current);
    checks.current.clear();
    setVisit(next);
    setLooked(null);
    setChosen(null);
  }, []);
  const check = (target: Target): Promise<Check> => {
    const known = checks.current.get(keyOf(target));
    const body = { start: target.start, station: target.stationId, reason: null };
    const asked = known ?? post(`/api/visits/${id ?? ''}/move/check`, body);
    checks.current.set(keyOf(target), asked);
    return asked;
  };
  const look = (target: Target): Promise<Check | null> => {
    setLooked((now) => (isSame(now?.target ?? null, target) ? now : { target, check: null }));
    return check(target).then(
      (found) => {
        setLooked((now) => (isSame(now?.target ?? null, target) ? { target, check: found } : now));
        return found;
      },
      (thrown: unknown) => {
        checks.current.delete(keyOf(target));
        const not = { possible: false, code: Problem.of(thrown).code, alternatives: [] };
        setLooked((now) => (isSame(now?.target ?? null, target) ? { target, check: not } : now));
        return null;
      },
    );
  };
  const choose = (target: Target | null) => {
    if (target === null) setChosen(null);
    else {
      clearTimeout(later.current);
      void look(target).then((found) => found?.possible === true && setChosen(target));
    }
  };
  return {
    visit,
    possible,
    looked,
    chosen,
    pick,
    letGo: useCallback(() => pick(null), [pick]),
    look: (target) => {
      clearTimeout(later.current);
      setLooked((now) => (isSame(now?.target ?? null, target) ? now : { target, check: null }));
      later.current = setTimeout(() => void look(target), RESTING);
    },
    say: (target, code) =>
      setLooked({ target, check: { possible: false, code, alternatives: [] } }),
    choose,
  };
}

function usePossible(id: string | null, day: string): ReadonlySet<string> | null {
  const [found, setFound] = useState<{ of: string; starts: ReadonlySet<string> } | null>(null);
  const of = `${id} ${day}`;
  useEffect(() => {
    if (id === null) return undefined;
    let current = true;
    get(`/api/visits/${id}/free-times?from=${day}&days=1`).then(
      ({ days }) => {
        const starts = days.flatMap(({ times }) => times.map(({ start }) => start));
        if (current) setFound({ of, starts: new Set(starts) });
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [id, day, of]);
  return found?.of === of ? found.starts : null;
}
