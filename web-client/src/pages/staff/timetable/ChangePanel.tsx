import './changes.css';
import { useState, type ReactNode } from 'react';
import { m } from '../../../messages-compiled/messages.js';
import { toast } from '../../../ui/Toast';
import { ActPanel } from '../ActPanel';
import { AffectedVisits } from './AffectedVisits';
import {
  isDecided,
  sent,
  undecided,
  type Affected,
  type Changed,
  type Decisions,
} from './deciding';

interface Props {
  readonly title: string;
  /** The words of the first step, which changes nothing, and of the second, which does. */
  readonly look?: string;
  readonly act: string;
  readonly done: string;
  readonly ready: boolean;
  /** What stands in the fields: what was seen of another change counts no more. */
  readonly of: unknown;
  readonly zone?: string | undefined;
  /** Tries the change without decisions, and makes it with them. */
  readonly change: (decisions: Decisions | null) => Promise<Changed>;
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A change of the timetable: first which booked visits it affects, then what becomes of them, then the change. */
export function ChangePanel({ title, look, act, done, ready, zone, change, ...props }: Props) {
  const [seen, setSeen] = useState<{ of: string; visits: Affected } | null>(null);
  const [decisions, setDecisions] = useState(undecided);
  const of = JSON.stringify(props.of);
  const visits = seen?.of === of ? seen.visits : null;
  const send = async () => {
    if (visits === null) {
      setSeen({ of, visits: (await change(null)).visits });
      return;
    }
    await change(sent(visits, decisions));
    toast(done);
    props.onDone();
  };
  return (
    <ActPanel
      title={title}
      act={visits === null ? (look ?? m.sessions_look()) : act}
      ready={ready && (visits === null || isDecided(visits, decisions))}
      send={send}
      onDone={() => undefined}
      onClose={props.onClose}
    >
      {props.children}
      {visits !== null && (
        <AffectedVisits visits={visits} zone={zone} decisions={decisions} onDecide={setDecisions} />
      )}
    </ActPanel>
  );
}
