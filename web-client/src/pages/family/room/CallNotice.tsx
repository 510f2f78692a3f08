import { useEffect, useState } from 'react';
import type { Notice } from '../../../call/room-view';
import { noticeWords } from '../../room/noticeWords';
import { softTone } from '../tones';

const shownMs = 8000;

/** What is said once aloud, in words over the picture and with a soft tone where time is short. */
export function CallNotice({ notice }: { readonly notice: Notice | null }) {
  const [hidden, setHidden] = useState(0);
  const number = notice?.number ?? 0;
  const kind = notice?.kind;
  useEffect(() => {
    if (kind === 'FIVE_MINUTES' || kind === 'ONE_MINUTE') softTone();
    const timer = setTimeout(() => setHidden(number), shownMs);
    return () => clearTimeout(timer);
  }, [number, kind]);
  return (
    <output className="call-notice">
      {notice && hidden !== number && <span className="on-picture">{noticeWords(notice)}</span>}
    </output>
  );
}
