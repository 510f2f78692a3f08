import { useState } from 'react';
import type { StationChecked } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { QualityBars } from '../../ui/QualityBars';
import { IdleDevices } from './IdleDevices';

interface Props {
  readonly lineUp: boolean;
  readonly check: StationChecked | null;
  readonly checking: boolean;
  readonly onStaff: () => void;
}

export function IdleFoot({ lineUp, check, checking, onStaff }: Props) {
  const [help, setHelp] = useState(false);
  return (
    <footer className="idle-foot">
      <ul className="idle-ready">
        <IdleDevices check={check} checking={checking} />
        <li>
          {m.station_line()} <QualityBars level={lineUp ? 3 : 0} />
        </li>
      </ul>
      {help && (
        <Notice tone="soon" icon="help" alert>
          {m.station_problem_idle()}
        </Notice>
      )}
      <div className="idle-help">
        <Button kind="quiet" size="station" icon="lock" onClick={onStaff}>
          {m.duty_open()}
        </Button>
        <Button
          kind="quiet"
          size="station"
          icon="help"
          pressed={help}
          onClick={() => setHelp(!help)}
        >
          {m.station_problem()}
        </Button>
      </div>
    </footer>
  );
}
