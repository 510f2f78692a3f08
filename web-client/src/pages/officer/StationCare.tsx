import './BoardReadiness.css';
import '../staff/panels.css';
import { useEffect, useState } from 'react';
import { post } from '../../api/client';
import { useAct } from '../../api/useAct';
import type { StationChecked } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { serverNow } from '../../util/clock';
import { shortDayText, timeText } from '../../util/jalali';
import { ProblemNotice } from '../ProblemNotice';
import { partText } from '../room/readinessWords';

/** A terminal that is on has answered by then. */
const answersWithinMs = 30_000;

interface Props {
  readonly stationId: string;
  readonly check: StationChecked | null;
  /** A station was told something: its answer may be there from now on. */
  readonly onTold?: () => void;
}

type Told = { readonly what: 'check' | 'reload'; readonly at: number };

/** What a station found at its own devices, and the two things one can tell it from afar. */
export function StationCare({ stationId, check, onTold }: Props) {
  const { busy, problem, run } = useAct();
  const [told, setTold] = useState<Told | null>(null);
  const tell = (what: Told['what']) =>
    run(async () => {
      const at = serverNow();
      await (what === 'check'
        ? post(`/api/stations/${stationId}/check`)
        : post(`/api/stations/${stationId}/reload`));
      setTold({ what, at });
      onTold?.();
    });
  return (
    <div className="station-care">
      <Last check={check} />
      {told && <Answer key={told.at} told={told} check={check} />}
      {problem && <ProblemNotice problem={problem} />}
      <div className="reason-acts">
        <Button
          size="desk"
          icon="camera"
          busy={busy && m.saving()}
          onClick={() => void tell('check')}
        >
          {m.station_check_now()}
        </Button>
        <Button size="desk" icon="monitor" onClick={() => void tell('reload')}>
          {m.station_reload()}
        </Button>
      </div>
    </div>
  );
}

function Last({ check }: { readonly check: StationChecked | null }) {
  if (check === null) return <p>{m.station_check_none()}</p>;
  const { at, camera, microphone } = check;
  return (
    <ul className="station-care-parts">
      <li className={camera === 'GOOD' ? '' : 'station-care-bad'}>
        {m.station_check_camera({ state: partText(camera) })}
      </li>
      <li className={microphone === 'GOOD' ? '' : 'station-care-bad'}>
        {m.station_check_mic({ state: partText(microphone) })}
      </li>
      <li>{m.station_check_at({ day: shortDayText(at), time: timeText(at) })}</li>
    </ul>
  );
}

/** What was said stands until the answer comes; one that does not come is said as well. */
function Answer({ told, check }: { readonly told: Told; readonly check: StationChecked | null }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), answersWithinMs);
    return () => clearTimeout(timer);
  }, []);
  if (told.what === 'reload') return late ? null : <Notice>{m.station_order_reload_sent()}</Notice>;
  if (check !== null && Date.parse(check.at) >= told.at) return null;
  return late ? (
    <Notice tone="soon" icon="alert" alert>
      {m.station_order_silent()}
    </Notice>
  ) : (
    <Notice>{m.station_order_check_sent()}</Notice>
  );
}
