import { useRef } from 'react';
import type { WaitingVisit } from '../../api/staffTypes';
import { useKeys } from '../staff/useKeys';
import { WaitingVisitRow } from './WaitingVisitRow';

interface Props {
  readonly visits: readonly WaitingVisit[];
  readonly onDone: (words: string) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The queue; the arrows go from one visit to the next. */
export function WaitingVisitList({ visits, onDone }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useKeys((code) => {
    const step = steps[code];
    if (step === undefined) return false;
    const rows = [...(list.current?.children ?? [])];
    const now = rows.findIndex((one) => one.contains(document.activeElement));
    const next = rows[Math.min(Math.max(now + step, 0), rows.length - 1)];
    next?.querySelector<HTMLButtonElement>('button:not(:disabled)')?.focus();
    return true;
  });
  return (
    <ul className="staff-list" ref={list}>
      {visits.map((one) => (
        <WaitingVisitRow key={one.id} visit={one} onDone={onDone} />
      ))}
    </ul>
  );
}
