import './Duty.css';
import { get } from '../../../api/client';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { Logo } from '../../../ui/Logo';
import { Loading } from '../../Loading';
import { Identify } from './Identify';
import { OnDuty } from './OnDuty';

interface Props {
  readonly zone: string;
  readonly onClose: () => void;
}

/** Where an officer of the prison says who they are, and then looks after this one station. */
export default function StaffCorner({ zone, onClose }: Props) {
  const [loaded, again] = useLoaded('duty', () => get('/api/station/duty'));
  return (
    <div className="pairing">
      <header className="station-bar">
        <Logo />
        <Button kind="quiet" size="station" icon="back" onClick={onClose}>
          {m.station_to_clock()}
        </Button>
      </header>
      <Loading of={loaded} again={again}>
        {({ officer, until, outOfService }) =>
          officer === null || until === null ? (
            <Identify onKnown={again} />
          ) : (
            <OnDuty
              officer={officer}
              until={until}
              outOfService={outOfService}
              zone={zone}
              onChange={again}
              onClose={onClose}
            />
          )
        }
      </Loading>
    </div>
  );
}
