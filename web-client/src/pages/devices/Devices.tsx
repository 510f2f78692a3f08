import './Devices.css';
import { del, get } from '../../api/client';
import { useSession } from '../../api/session';
import type { Device } from '../../api/types';
import { useAct } from '../../api/useAct';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { Button, ButtonLink } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Icon } from '../../ui/Icon';
import { Page, Question } from '../../ui/Page';
import { toast } from '../../ui/Toast';
import { BackBar } from '../../ui/TopBar';
import { localDigits } from '../../util/digits';
import { shortDayText, timeText } from '../../util/jalali';
import { Loading } from '../Loading';
import { ProblemNotice } from '../ProblemNotice';
import { CalendarFeed } from './CalendarFeed';
import { PasskeyList } from './PasskeyList';
import { ProviderTie } from './ProviderTie';
import { StationPin } from './StationPin';

/** Where am I signed in, and out with what is not mine. */
export default function Devices() {
  const session = useSession();
  const official = session.state === 'in' && session.me.home !== 'FAMILY';
  const [devices, again] = useLoaded('devices', () => get('/api/me/sessions'));
  return (
    <Page title={m.devices_title()} bar={<BackBar title={m.to_home_short()} back="/" />}>
      <Question>{m.devices_title()}</Question>
      <p className="page-lead">{m.devices_lead()}</p>
      <Loading of={devices} again={again}>
        {(list) => <DeviceList list={list} onChange={again} />}
      </Loading>
      {official && (
        <>
          <PasskeyList />
          <ProviderTie />
          {session.me.home === 'OFFICER' && <StationPin />}
          {withCalendar.has(session.me.home) && <CalendarFeed />}
        </>
      )}
      <ButtonLink href="/my-data" icon="document">
        {m.data_title()}
      </ButtonLink>
    </Page>
  );
}

interface ListProps {
  readonly list: readonly Device[];
  readonly onChange: () => void;
}

function DeviceList({ list, onChange }: ListProps) {
  const { busy, problem, run } = useAct();
  const signOff = async (act: () => Promise<unknown>) => {
    if (await run(act)) toast(m.devices_revoked());
    onChange();
  };
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <ul className="devices">
        {list.map((device) => (
          <DeviceRow
            key={device.id}
            device={device}
            busy={busy}
            onRevoke={() => void signOff(() => del(`/api/me/sessions/${device.id}`))}
          />
        ))}
      </ul>
      {list.length > 1 ? (
        <Button kind="end-plain" onClick={() => void signOff(() => del('/api/me/sessions'))}>
          {m.devices_revoke_others()}
        </Button>
      ) : (
        <p className="page-quiet">{m.devices_alone()}</p>
      )}
    </>
  );
}

interface RowProps {
  readonly device: Device;
  readonly busy: boolean;
  readonly onRevoke: () => void;
}

function DeviceRow({ device, busy, onRevoke }: RowProps) {
  const name = nameOf(device);
  return (
    <li className="device">
      <Icon name={phones.has(device.platform) ? 'smartphone' : 'monitor'} size={28} />
      <div className="device-words">
        <strong>{name}</strong>
        {device.current ? (
          <Chip tone="act" icon="check">
            {m.devices_this()}
          </Chip>
        ) : (
          <span>{m.devices_used({ when: whenOf(device.lastUsedAt) })}</span>
        )}
        <span>
          {m.devices_since({ day: whenOf(device.begunAt) })}
          {' · '}
          {m.devices_network()} <bdi className="ltr">{localDigits(device.network)}</bdi>
        </span>
      </div>
      {!device.current && (
        <Button kind="plain" size="desk" disabled={busy} onClick={onRevoke}>
          {m.devices_revoke()}
          <span className="hidden-words"> {name}</span>
        </Button>
      )}
    </li>
  );
}

/** Whose work is visits at a place. */
const withCalendar = new Set(['OFFICER', 'PROSECUTOR']);

const phones = new Set(['Android', 'iPhone', 'iPad']);

const whenOf = (instant: string) =>
  m.day_at({ day: shortDayText(instant), time: timeText(instant) });

function nameOf({ browser, platform }: Device): string {
  if (browser === '') return platform === '' ? m.devices_unknown() : platform;
  return platform === '' ? browser : m.devices_on({ browser, platform });
}
