import './Station.css';
import { useCallback, useState } from 'react';
import { useSession } from '../../api/session';
import { Waiting } from '../../ui/Waiting';
import { Idle } from './Idle';
import { Pairing } from './Pairing';
import { rememberEntered } from './paired';
import { StationRoom } from './StationRoom';

/** The prison's terminal: pairs itself once, then goes between its clock and its visits on its own. */
export default function Station() {
  const session = useSession();
  if (session.state === 'asking') return <Waiting />;
  return session.state === 'in' && session.me.kind === 'STATION' ? <Paired /> : <Pairing />;
}

function Paired() {
  const [visitId, setVisitId] = useState<string | null>(null);
  const enter = useCallback((id: string) => {
    rememberEntered(id);
    setVisitId(id);
  }, []);
  const leave = useCallback(() => {
    rememberEntered(null);
    setVisitId(null);
  }, []);
  return visitId === null ? (
    <Idle onEnter={enter} />
  ) : (
    <StationRoom visitId={visitId} onDone={leave} />
  );
}
