import './texts.css';
import type { RoomState } from '../../../call/protocol';
import { m } from '../../../messages-compiled/messages.js';
import { Icon } from '../../../ui/Icon';
import type { OpenRoom } from '../useRoom';
import { TextForm } from './TextForm';
import { TextList } from './TextList';
import type { TextsOpen } from './useTexts';

interface Props {
  readonly open: OpenRoom;
  readonly room: RoomState;
  readonly texts: TextsOpen;
}

/** What was written, and a field to write in. */
export default function TextPanel({ open: { source, view }, room, texts }: Props) {
  return (
    <section className="texts" aria-label={m.text_title()}>
      <header className="texts-head">
        <h2>{m.text_title()}</h2>
        <button
          type="button"
          className="texts-close"
          aria-label={m.text_close()}
          onClick={texts.toggle}
        >
          <Icon name="cross" />
        </button>
      </header>
      <TextList all={view.texts} room={room} />
      <TextForm
        write={source.write}
        texts={texts}
        fresh={view.texts.every((one) => one.from !== room.me)}
      />
    </section>
  );
}
