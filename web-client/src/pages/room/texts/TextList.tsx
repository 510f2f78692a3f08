import './texts.css';
import { useEffect, useRef } from 'react';
import type { RoomState } from '../../../call/protocol';
import type { RoomText } from '../../../call/texts';
import { m } from '../../../messages-compiled/messages.js';
import { timeText } from '../../../util/jalali';
import { writerName } from './writerName';
import { last } from '../../../util/lists';

interface Props {
  readonly all: readonly RoomText[];
  readonly room: RoomState;
}

/** Who wrote what when, the newest below and in sight; each new one is read out when nothing else is. */
export function TextList({ all, room }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const newest = last(all)?.id;
  useEffect(() => {
    if (newest !== undefined) box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [newest]);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- who has no mouse scrolls it too
    <div ref={box} className="texts-list" role="log" aria-label={m.text_title()} tabIndex={0}>
      <ol>
        {all.map((one) => (
          <li key={one.id} className={one.from === room.me ? 'text-own' : undefined}>
            <p className="text-who">
              <bdi>{writerName(one, room)}</bdi>{' '}
              <time dateTime={one.at}>{timeText(one.at, room.zone)}</time>
            </p>
            <p className="text-words" dir="auto">
              {one.text}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
