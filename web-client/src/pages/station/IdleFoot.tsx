import { useEffect, useState } from 'react';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { QualityBars } from '../../ui/QualityBars';

/** What the terminal has, without opening it: the camera's light stays out until someone is here. */
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
  readonly lineUp: boolean;
  readonly onStaff: () => void;
}

export function IdleFoot({ lineUp, onStaff }: Props) {
  const { camera, mic } = useDevices();
  const [help, setHelp] = useState(false);
  return (
    <footer className="idle-foot">
      <ul className="idle-ready">
        <li>
          <Icon name="camera" />
          {camera ? m.station_camera_ready() : m.station_camera_missing()}
        </li>
        <li>
          <Icon name="mic" />
          {mic ? m.station_mic_ready() : m.station_mic_missing()}
        </li>
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
