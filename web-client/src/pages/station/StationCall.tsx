import type { RoomState } from '../../call/protocol';
import type { Local } from '../../call/room-view';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { QualityBars } from '../../ui/QualityBars';
import { UnreadCount } from '../room/texts/UnreadCount';
import { useTexts } from '../room/texts/useTexts';
import { WithTexts } from '../room/texts/WithTexts';
import { Stage } from '../room/Stage';
import type { OpenRoom } from '../room/useRoom';
import { HandButton } from './HandButton';
import { StationPanel } from './StationPanel';

interface Props {
  readonly open: OpenRoom;
  readonly room: RoomState;
}

/** Big face, big time; two one-touch requests kept apart from "I am done", which only tells the officer. */
export function StationCall({ open, room }: Props) {
  const { source, view } = open;
  const texts = useTexts(view);
  const families = room.seats.filter((seat) => seat.kind === 'FAMILY');
  const main = families.find((seat) => view.remotes.get(seat.id)?.picture) ?? families[0];
  const line = view.level !== null && (
    <span className="stage-chip on-scrim">
      {m.station_line()} <QualityBars level={view.level} />
    </span>
  );
  return (
    <main className="station-call">
      <h1 className="hidden-words">{m.station_call_title()}</h1>
      <WithTexts open={open} texts={texts}>
        <Stage
          view={view}
          room={room}
          main={main}
          unseen={m.stage_sound_only()}
          corner={line || undefined}
        />
      </WithTexts>
      <StationPanel open={open} room={room} />
      <footer className="station-controls">
        <Button
          size="station"
          icon={view.local.audio ? 'mic' : 'micOff'}
          pressed={view.local.audio}
          onClick={() => source.setAudio(!view.local.audio)}
        >
          {micWord(view.local)}
        </Button>
        <Button
          size="station"
          icon={view.local.video ? 'video' : 'videoOff'}
          pressed={view.local.video}
          onClick={() => source.setVideo(!view.local.video)}
        >
          {view.local.video ? m.stage_camera_on() : m.stage_camera_off()}
        </Button>
        <Button size="station" icon="message" pressed={texts.shown} onClick={texts.toggle}>
          {m.text_write()}
          <UnreadCount texts={texts} />
        </Button>
        <HandButton open={open} room={room} what="DONE" icon="check" />
      </footer>
    </main>
  );
}

function micWord({ audio, muted }: Local): string {
  if (muted) return m.sound_muted();
  return audio ? m.stage_mic_on() : m.stage_mic_off();
}
