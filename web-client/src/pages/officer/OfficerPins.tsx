import { del, get } from '../../api/client';
import type { Schemas } from '../../api/types';
import { useAct } from '../../api/useAct';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { toast } from '../../ui/Toast';
import { shortDayText } from '../../util/jalali';
import { Loading } from '../Loading';
import { ProblemNotice } from '../ProblemNotice';
import { useIsWarden } from './useIsWarden';

/** For the warden: whose PIN is locked, and the way to free it. */
export function OfficerPins() {
  return useIsWarden() ? <Pins /> : null;
}

function Pins() {
  const [loaded, again] = useLoaded('officer-pins', () => get('/api/officers/pins'));
  return (
    <section className="officer-pins" aria-labelledby="officer-pins">
      <h2 id="officer-pins">{m.pins_title()}</h2>
      <Loading of={loaded} again={again}>
        {(pins) =>
          pins.length === 0 ? (
            <p className="list-empty">{m.pins_none()}</p>
          ) : (
            <ul className="staff-list">
              {pins.map((pin) => (
                <PinRow key={pin.accountId} pin={pin} onChange={again} />
              ))}
            </ul>
          )
        }
      </Loading>
    </section>
  );
}

interface RowProps {
  readonly pin: Schemas['OfficerPinCard'];
  readonly onChange: () => void;
}

function PinRow({ pin, onChange }: RowProps) {
  const { busy, problem, run } = useAct();
  const reset = () =>
    run(() => del(`/api/officers/${pin.accountId}/pin`)).then((done) => {
      if (done) toast(m.pins_was_reset());
      onChange();
    });
  return (
    <li>
      <div className="staff-row">
        <span className="staff-row-words">
          <strong>{pin.name}</strong>
          <span>{m.pin_set_on({ day: shortDayText(pin.setAt) })}</span>
        </span>
        {pin.locked && (
          <Chip tone="soon" icon="lock">
            {m.pins_locked()}
          </Chip>
        )}
        <span className="staff-row-acts">
          <Button size="desk" busy={busy && m.saving()} onClick={() => void reset()}>
            {m.pins_reset()}
            <span className="hidden-words"> {pin.name}</span>
          </Button>
        </span>
      </div>
      {problem && <ProblemNotice problem={problem} />}
    </li>
  );
}
