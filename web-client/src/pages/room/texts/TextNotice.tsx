import { useEffect, useState } from 'react';
import type { RoomState } from '../../../call/protocol';
import { Icon } from '../../../ui/Icon';
import { writerName } from './writerName';
import type { TextsOpen } from './useTexts';

const shownMs = 10_000;

interface Props {
  readonly texts: TextsOpen;
  readonly room: RoomState;
}

/** Who wrote and the first words, over the picture for a moment; a touch opens the rest. */
export function TextNotice({ texts: { newest, toggle }, room }: Props) {
  const [over, setOver] = useState<string | null>(null);
  const id = newest?.id ?? null;
  useEffect(() => {
    if (id === null) return;
    const timer = setTimeout(() => setOver(id), shownMs);
    return () => clearTimeout(timer);
  }, [id]);
  return (
    <output className="text-notice">
      {newest && newest.id !== over && (
        <button type="button" onClick={toggle}>
          <Icon name="message" size={20} />
          <span className="text-notice-words">
            <strong>
              <bdi>{writerName(newest, room)}</bdi>
            </strong>{' '}
            <bdi>{newest.text}</bdi>
          </span>
        </button>
      )}
    </output>
  );
}
