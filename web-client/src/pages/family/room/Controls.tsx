import type { Local, Room } from '../../../call/room-view';
import { m } from '../../../messages-compiled/messages.js';
import { UnreadCount } from '../../room/texts/UnreadCount';
import type { TextsOpen } from '../../room/texts/useTexts';
import { Icon, type IconName } from '../../../ui/Icon';

interface Props {
  readonly room: Room;
  readonly local: Local;
  readonly texts: TextsOpen;
  readonly onLeave: () => void;
}

/** Circles with words, always in the same places. */
export function Controls({ room, local, texts, onLeave }: Props) {
  return (
    <div className="controls">
      <Control
        icon={local.audio ? 'mic' : 'micOff'}
        word={soundWord(local)}
        off={!local.audio}
        onClick={() => room.setAudio(!local.audio)}
      />
      <Control
        icon={local.video ? 'video' : 'videoOff'}
        word={local.video ? m.picture() : m.picture_off()}
        off={!local.video}
        onClick={() => room.setVideo(!local.video)}
      />
      <button type="button" className="control" aria-expanded={texts.shown} onClick={texts.toggle}>
        <span className="control-circle">
          <Icon name="message" size={28} />
        </span>
        <span>
          {m.text_write()}
          <UnreadCount texts={texts} />
        </span>
      </button>
      <button type="button" className="control control-leave" onClick={onLeave}>
        <span className="control-circle">
          <Icon name="phoneOff" size={28} />
        </span>
        {m.leave()}
      </button>
    </div>
  );
}

/** Whoever was made silent has to know that it is not the device. */
const soundWord = ({ audio, muted }: Local): string => {
  if (muted) return m.sound_muted();
  return audio ? m.sound() : m.sound_off();
};

interface ControlProps {
  readonly icon: IconName;
  readonly word: string;
  readonly off: boolean;
  readonly onClick: () => void;
}

const Control = ({ icon, word, off, onClick }: ControlProps) => (
  <button type="button" className={`control${off ? ' control-off' : ''}`} onClick={onClick}>
    <span className="control-circle">
      <Icon name={icon} size={28} />
    </span>
    {word}
  </button>
);
