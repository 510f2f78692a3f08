import { m } from '../../../messages-compiled/messages.js';
import { Icon, type IconName } from '../../../ui/Icon';
import { Row, Rows } from '../../../ui/Rows';
import { Spinner } from '../../../ui/Waiting';
import { checks, type Check, type Progress } from './checks';

interface Props {
  readonly progress: Progress;
  readonly level: number;
  /** Nothing has begun yet. */
  readonly waiting?: boolean;
}

const icons: Record<Check, IconName> = {
  camera: 'camera',
  sound: 'mic',
  speaker: 'speaker',
  internet: 'wifi',
};

export function CheckRows({ progress, level, waiting = false }: Props) {
  return (
    <Rows>
      {checks.map((check) => (
        <Row
          key={check}
          icon={icons[check]}
          title={checkName(check)}
          end={
            <span className="check-state">
              <CheckState check={check} progress={progress} level={level} waiting={waiting} />
            </span>
          }
        />
      ))}
    </Rows>
  );
}

function CheckState({ check, progress, level, waiting }: Props & { readonly check: Check }) {
  const result = progress.results[check];
  // What never left the device is no word about the internet.
  if (check === 'internet' && progress.line?.measured?.relayed === false)
    return m.check_not_measured();
  if (result === 'good')
    return (
      <span className="check-good">
        {m.check_good()} <Icon name="checkCircle" />
      </span>
    );
  if (result === 'weak')
    return (
      <span className="check-bad">
        {m.check_weak()} <Icon name="alert" />
      </span>
    );
  if (result === 'bad')
    return (
      <span className="check-bad">
        {m.check_bad()} <Icon name="alert" />
      </span>
    );
  if (waiting) return null;
  if (progress.now !== check) return m.check_later();
  if (check === 'sound') return <Meter level={level} />;
  return (
    <>
      {m.check_now()} <Spinner />
    </>
  );
}

const bars = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

const Meter = ({ level }: { readonly level: number }) => (
  <span className="meter">
    <span className="hidden-words">{m.sound_meter()}</span>
    {bars.map((bar) => (
      <span key={bar} className={`meter-bar${bar < Math.round(level * 10) ? ' meter-lit' : ''}`} />
    ))}
  </span>
);

function checkName(check: Check): string {
  switch (check) {
    case 'camera':
      return m.check_camera();
    case 'sound':
      return m.check_sound();
    case 'speaker':
      return m.check_speaker();
    case 'internet':
      return m.check_internet();
  }
}
