import { useEffect, useState } from 'react';
import type { PartState, StationChecked } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { Icon, type IconName } from '../../ui/Icon';
import { Spinner } from '../../ui/Waiting';
import { partText } from '../room/readinessWords';

/** What the terminal has, without opening it: the camera's light stays out until someone is here, but for one look a day. */
function useDevices(): { readonly camera: boolean; readonly mic: boolean } {
  const [found, setFound] = useState({ camera: true, mic: true });
  useEffect(() => {
    const media = navigator.mediaDevices as MediaDevices | undefined;
    const look = async () => {
      const kinds = (await media?.enumerateDevices())?.map((device) => device.kind) ?? [];
      setFound({ camera: kinds.includes('videoinput'), mic: kinds.includes('audioinput') });
    };
    void look();
    media?.addEventListener('devicechange', look);
    return () => media?.removeEventListener('devicechange', look);
  }, []);
  return found;
}

interface Props {
  readonly check: StationChecked | null;
  readonly checking: boolean;
}

/** Camera and microphone as they are known to be: from the last look, and from what is plugged in now. */
export function IdleDevices({ check, checking }: Props) {
  const { camera, mic } = useDevices();
  if (checking)
    return (
      <li>
        <Spinner />
        {m.station_checking()}
      </li>
    );
  return (
    <>
      <Part
        icon="camera"
        state={camera ? (check?.camera ?? 'GOOD') : 'ABSENT'}
        ready={m.station_camera_ready()}
        bad={(state) => m.station_camera_bad({ state })}
      />
      <Part
        icon="mic"
        state={mic ? (check?.microphone ?? 'GOOD') : 'ABSENT'}
        ready={m.station_mic_ready()}
        bad={(state) => m.station_mic_bad({ state })}
      />
    </>
  );
}

interface PartProps {
  readonly icon: IconName;
  readonly state: PartState;
  readonly ready: string;
  readonly bad: (state: string) => string;
}

const Part = ({ icon, state, ready, bad }: PartProps) =>
  state === 'GOOD' ? (
    <li>
      <Icon name={icon} />
      {ready}
    </li>
  ) : (
    <li className="idle-bad">
      <Icon name="alert" />
      {bad(partText(state))}
    </li>
  );
