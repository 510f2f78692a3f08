import '../staff/Lists.css';
import { useState } from 'react';
import { del, get, post } from '../../api/client';
import type { PairingCode, Station } from '../../api/staffTypes';
import { useAct } from '../../api/useAct';
import { useLoaded } from '../../api/useLoaded';
import type { StationChecked } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { localDigits } from '../../util/digits';
import { Loading } from '../Loading';
import { ProblemNotice } from '../ProblemNotice';
import { DeskPage, Nothing } from '../staff/DeskPage';
import { Code } from './Code';
import { OfficerPins } from './OfficerPins';
import { StationCare } from './StationCare';
import { CheckState, State } from './StationState';
import { useStationChecks } from './useStationChecks';

/** The prison's terminals and the codes that tie them to it. */
export default function Stations() {
  const [loaded, again] = useLoaded('stations', () => get('/api/stations'));
  const [checks, askChecks] = useStationChecks();
  return (
    <DeskPage title={m.stations_title()} at="/stations">
      <div className="desk-head">
        <h1>{m.stations_title()}</h1>
      </div>
      <div className="desk-body">
        <Loading of={loaded} again={again}>
          {(stations) =>
            stations.length === 0 ? (
              <Nothing icon="monitor">{m.stations_empty()}</Nothing>
            ) : (
              <ul className="staff-list">
                {stations.map((station) => (
                  <StationRow
                    key={station.id}
                    station={station}
                    check={checks.get(station.id) ?? null}
                    onTold={askChecks}
                    onChange={again}
                  />
                ))}
              </ul>
            )
          }
        </Loading>
        <OfficerPins />
      </div>
    </DeskPage>
  );
}

interface RowProps {
  readonly station: Station;
  readonly check: StationChecked | null;
  readonly onTold: () => void;
  readonly onChange: () => void;
}

function StationRow({ station, check, onTold, onChange }: RowProps) {
  const [caring, setCaring] = useState(false);
  const [code, setCode] = useState<PairingCode | null>(null);
  const { busy, problem, run } = useAct();
  const ask = () =>
    run(async () => setCode(await post(`/api/stations/${station.id}/pairing-code`)));
  const [leaving, setLeaving] = useState(false);
  const unpair = async () => {
    if (await run(() => del(`/api/stations/${station.id}/pairing`))) onChange();
    setLeaving(false);
  };
  const number = localDigits(station.number);
  return (
    <li>
      <div className="staff-row">
        <span className="staff-row-words">
          <strong>{m.stations_number({ number })}</strong>
          {station.name !== null && <span>{station.name}</span>}
        </span>
        <State station={station} />
        {station.state === 'PAIRED' && <CheckState check={check} />}
        <span className="staff-row-acts">
          {station.state === 'PAIRED' && (
            <Button size="desk" icon="camera" pressed={caring} onClick={() => setCaring(!caring)}>
              {m.station_care()}
            </Button>
          )}
          <Button
            size="desk"
            icon="smartphone"
            busy={busy && m.saving()}
            onClick={() => void ask()}
          >
            {station.state === 'PAIRED' ? m.stations_pair_again() : m.stations_pair()}
          </Button>
          {station.state === 'PAIRED' && (
            <Button size="desk" kind="end-plain" onClick={() => setLeaving(true)}>
              {m.stations_unpair()}
            </Button>
          )}
        </span>
      </div>
      {caring && <StationCare stationId={station.id} check={check} onTold={onTold} />}
      {problem && <ProblemNotice problem={problem} />}
      {code && <Code code={code} />}
      {leaving && (
        <Dialog
          title={m.stations_unpair_title({ number })}
          onClose={() => setLeaving(false)}
          actions={
            <>
              <Button
                kind="end"
                size="desk"
                busy={busy && m.saving()}
                onClick={() => void unpair()}
              >
                {m.stations_unpair()}
              </Button>
              <Button size="desk" onClick={() => setLeaving(false)}>
                {m.go_back()}
              </Button>
            </>
          }
        >
          <p>{m.stations_unpair_lead()}</p>
        </Dialog>
      )}
    </li>
  );
}
