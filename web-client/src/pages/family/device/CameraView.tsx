import type { CameraOutcome } from '../../../call/camera';
import { m } from '../../../messages-compiled/messages.js';
import { Icon } from '../../../ui/Icon';
import { Waiting } from '../../../ui/Waiting';
import { VideoPicture } from '../VideoPicture';

interface Props {
  readonly camera: CameraOutcome | null;
  readonly good: boolean;
}

export function CameraView({ camera, good }: Props) {
  return (
    <div className="test-picture">
      {camera === null && <Waiting />}
      {camera?.kind === 'both' && (
        <>
          <VideoPicture stream={camera.stream} own label={m.your_picture()} />
          {good && (
            <span className="test-picture-good">
              <Icon name="check" size={20} />
              {m.picture_is_good()}
            </span>
          )}
        </>
      )}
      {camera !== null && camera.kind !== 'both' && (
        <p className="test-picture-none">
          <Icon name="videoOff" size={28} />
          {m.picture_off()}
        </p>
      )}
    </div>
  );
}
