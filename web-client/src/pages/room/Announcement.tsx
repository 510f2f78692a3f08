import './Announcement.css';
import { useEffect, useState } from 'react';
import type { Notice } from '../../call/room-view';
import { Icon } from '../../ui/Icon';
import { noticeWords } from './noticeWords';
import { softTone } from './tone';

const shownMs = 10_000;

/** What the room has to say once: words on the picture, a soft tone, and a screen reader's voice. */
export function Announcement({ notice }: { readonly notice: Notice | null }) {
  const [over, setOver] = useState(0);
  const number = notice?.number ?? 0;
  useEffect(() => {
    if (number === 0) return;
    softTone();
    const timer = setTimeout(() => setOver(number), shownMs);
    return () => clearTimeout(timer);
  }, [number]);
  return (
    <output className="announcement">
      {notice && number > over && (
        <>
          <Icon name="speaker" size={20} />
          {noticeWords(notice)}
        </>
      )}
    </output>
  );
}
