import './Room.css';
import { useState } from 'react';
import { get } from '../../../api/client';
import type { Visit } from '../../../api/types';
import { useLoaded } from '../../../api/useLoaded';
import type { PageProps } from '../../../router';
import { Waiting } from '../../../ui/Waiting';
import { useNow } from '../../../ui/useNow';
import { useRoom } from '../../room/useRoom';
import { VisitNotHere } from '../visit/VisitNotHere';
import { Early } from './Early';
import { OverPage } from './OverPage';
import { RoomScreen } from './RoomScreen';

const over = new Set(['ENDED', 'MISSED', 'CANCELLED', 'REJECTED', 'EXPIRED']);

/** The waiting room and the call: one page, because one thing leads to the other without a press. */
export default function RoomPage({ params }: PageProps) {
  const id = params['id'] ?? '';
  const [visit, again] = useLoaded(id, () => get(`/api/visits/${id}`));
  const [round, setRound] = useState(0);
  if (visit.state === 'loading') return <Waiting />;
  if (visit.state === 'failed') return <VisitNotHere problem={visit.problem} again={again} />;
  if (over.has(visit.value.status)) return <OverPage visit={visit.value} />;
  return (
    <Door key={round} visit={visit.value} onEnded={again} onAgain={() => setRound(round + 1)} />
  );
}

interface DoorProps {
  readonly visit: Visit;
  readonly onEnded: () => void;
  readonly onAgain: () => void;
}

/** Opens by itself when the time has come, so that nobody has to keep pressing. */
function Door({ visit, onEnded, onAgain }: DoorProps) {
  const now = useNow();
  const early = now < Date.parse(visit.opensAt);
  return early ? (
    <Early visit={visit} now={now} />
  ) : (
    <Inside visit={visit} onEnded={onEnded} onAgain={onAgain} />
  );
}

function Inside({ visit, onEnded, onAgain }: DoorProps) {
  const open = useRoom(visit.id, { camera: 'ask' });
  if (!open) return <Waiting />;
  const { source: room, view } = open;
  return <RoomScreen visit={visit} room={room} view={view} onEnded={onEnded} onAgain={onAgain} />;
}
