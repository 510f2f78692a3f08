import { useCallback, useEffect, useRef, useState } from 'react';
import { get, post } from '../../../api/client';
import { Problem } from '../../../api/problem';
import { isSame, keptApart, type Check, type Target, type Together } from './moving';
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
  /** A place taken although somebody kept separate is near: only a warden can allow it. */
  readonly apart: Target | null;
  /** Why the chosen place was allowed all the same. */
  readonly together: Together | null;
  readonly pick: (visit: TimetableVisit) => void;
  readonly letGo: () => void;
  /** Asks what stands against a place; asked once a place. */
  readonly look: (target: Target) => void;
  /** Says so of a place without asking. */
  readonly say: (target: Target, code: string) => void;
  /** Takes a place if nothing stands against it; `null` thinks again. */
  readonly choose: (target: Target | null) => void;
  /** Lets the two be near each other, unless more than that stands against the place; resolves to its code. */
  readonly allow: (why: Together) => Promise<string | null>;
  readonly keepApart: () => void;
}

/** Who only passes over a place does not ask about it. */
const RESTING = 120;

const nothing: Pick<Moving, 'chosen' | 'apart' | 'together'> = {
  chosen: null,
  apart: null,
  together: null,
};

const keyOf = ({ stationId, start }: Target): string => `${stationId} ${start}`;

/** A visit on its way to another place; it stays picked up while another day is shown. */
export function useMoving(day: string): Moving {
  const [visit, setVisit] = useState<TimetableVisit | null>(null);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [taken, setTaken] = useState(nothing);
  const checks = useRef(new Map<string, Promise<Check>>());
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = visit?.id ?? null;
  const possible = usePossible(id, day);
  const pick = useCallback((next: TimetableVisit | null) => {
    clearTimeout(later.current);
    checks.current.clear();
    setVisit(next);
    setLooked(null);
    setTaken(nothing);
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
    setTaken(nothing);
    if (target === null) return;
    clearTimeout(later.current);
    void look(target).then((found) => {
      if (found?.possible === true) setTaken({ ...nothing, chosen: target });
      else if (found?.code === keptApart) setTaken({ ...nothing, apart: target });
    });
  };
  const allow = async (together: Together): Promise<string | null> => {
    const { apart } = taken;
    if (apart === null) return null;
    const body = { start: apart.start, station: apart.stationId, reason: null, together };
    try {
      const { possible: can, code } = await post(`/api/visits/${id ?? ''}/move/check`, body);
      if (can) setTaken({ chosen: apart, apart: null, together });
      return can ? null : (code ?? '');
    } catch (thrown) {
      return Problem.of(thrown).code;
    }
  };
  return {
    visit,
    possible,
    looked,
    ...taken,
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
    allow,
    keepApart: () => setTaken((now) => (now.apart === null ? now : nothing)),
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
