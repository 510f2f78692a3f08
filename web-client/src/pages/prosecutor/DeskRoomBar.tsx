import type { ReactNode } from 'react';
import type { RoomState } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { localDigits } from '../../util/digits';
import { joinNames } from '../../util/duration';
import { peopleIn } from '../room/people';
import { UnreadCount } from '../room/texts/UnreadCount';
import type { TextsOpen } from '../room/texts/useTexts';
import type { OpenRoom } from '../room/useRoom';

interface Props {
  readonly open: OpenRoom;
  readonly room: RoomState;
  readonly texts: TextsOpen;
  readonly onLeave: () => void;
  readonly next: ReactNode;
}

/** Sound, picture, who is here, and leaving; the family's private time goes on when the official is gone. */
export function DeskRoomBar({ open: { source, view }, room, texts, onLeave, next }: Props) {
  const { audio, video } = view.local;
  const people = peopleIn(room).map((one) => (one.isMe ? m.room_you() : one.name));
  return (
    <footer className="desk-room-bar">
      <Button
        size="desk"
        icon={audio ? 'mic' : 'micOff'}
        pressed={audio}
        onClick={() => source.setAudio(!audio)}
      >
        {audio ? m.stage_mic_on() : m.stage_mic_off()}
      </Button>
      <Button
        size="desk"
        icon={video ? 'video' : 'videoOff'}
        pressed={video}
        onClick={() => source.setVideo(!video)}
      >
        {video ? m.stage_camera_on() : m.stage_camera_off()}
      </Button>
      <Button size="desk" icon="message" pressed={texts.shown} onClick={texts.toggle}>
        {m.text_write()}
        <UnreadCount texts={texts} />
      </Button>
      <p>
        <Icon name="users" size={20} />
        {m.pcall_people({ count: localDigits(people.length), names: joinNames(people) })}
      </p>
      {next}
      <Button kind="end" size="desk" icon="leave" onClick={onLeave}>
        {m.pcall_leave()}
      </Button>
    </footer>
  );
}
