import './Station.css';
import { useCallback, useEffect, useState } from 'react';
import { useSession } from '../../api/session';
import { Waiting } from '../../ui/Waiting';
import { renew } from './deviceKey';
import { Idle } from './Idle';
import { Pairing } from './Pairing';
import { rememberEntered } from './paired';
import { StationRoom } from './StationRoom';
import { useKeptAwake } from './useKeptAwake';

/** Well within the time that a station's session may stay unused. */
const renewEveryMs = 5 * 60_000;
const tryAgainMs = 5_000;

/** The prison's terminal: pairs itself once, then comes back by its key and goes between its clock and its visits on its own. */
export default function Station() {
  useKeptAwake();
  const session = useSession();
  if (session.state === 'asking') return <Waiting />;
  return session.state === 'in' && session.me.kind === 'STATION' ? <Paired /> : <Returning />;
}

/** Signed out, as after a power cut: the key brings the station back; without one it is to be paired. */
function Returning() {
  const [unknown, setUnknown] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const attempt = (): void =>
      void renew().then(
        (back) => setUnknown(!back),
        () => (timer = setTimeout(attempt, tryAgainMs)),
      );
    attempt();
    return () => clearTimeout(timer);
  }, []);
  return unknown ? <Pairing /> : <Waiting />;
}

function Paired() {
  const [visitId, setVisitId] = useState<string | null>(null);
  useEffect(() => {
    // What goes wrong here is tried again, and at the latest when the session is over.
    const timer = setInterval(() => void renew().catch(() => undefined), renewEveryMs);
    return () => clearInterval(timer);
  }, []);
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
