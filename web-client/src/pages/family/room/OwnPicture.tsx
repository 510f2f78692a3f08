import type { Local, Room } from '../../../call/room-view';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Notice } from '../../../ui/Notice';
import { cameraTroubleText } from '../mediaTrouble';
import { VideoPicture } from '../VideoPicture';

interface Props {
  readonly room: Room;
  readonly local: Local;
}

/** What the others will see and hear, with the two switches for it. */
export function OwnPicture({ room, local }: Props) {
  return (
    <>
      <div className="own">
        {local.picture && local.video ? (
          <VideoPicture stream={local.picture} own label={m.your_picture()} />
        ) : (
          <div className="own-none">
            <Icon name="videoOff" size={28} />
            {m.picture_off()}
          </div>
        )}
        <span className="on-picture own-name">{m.you()}</span>
        <div className="own-switches">
          <button
            type="button"
            className="on-picture own-switch"
            aria-pressed={local.audio}
            onClick={() => room.setAudio(!local.audio)}
          >
            <Icon name={local.audio ? 'mic' : 'micOff'} />
            {local.audio ? m.sound_on() : m.sound_off()}
          </button>
          <button
            type="button"
            className="on-picture own-switch"
            aria-pressed={local.video}
            onClick={() => room.setVideo(!local.video)}
          >
            <Icon name={local.video ? 'video' : 'videoOff'} />
            {local.video ? m.picture_on() : m.picture_off()}
          </button>
        </div>
      </div>
      {local.trouble !== null && (
        <>
          <Notice tone="soon" icon="videoOff" alert>
            {cameraTroubleText(local.trouble)}
          </Notice>
          <Button icon="camera" onClick={() => void room.retryCamera()}>
            {m.camera_retry()}
          </Button>
        </>
      )}
    </>
  );
}
