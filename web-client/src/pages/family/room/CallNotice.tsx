import { useEffect, useState } from 'react';
import type { Notice } from '../../../call/room-view';
import { m } from '../../../messages-compiled/messages.js';
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
      {notice && hidden !== number && <span className="on-picture">{wordsOf(notice)}</span>}
    </output>
  );
}

function wordsOf({ kind, name }: Notice): string {
  const who = name ?? m.official();
  switch (kind) {
    case 'OFFICIAL_JOINED':
      return m.notice_official_joined({ name: who });
    case 'OFFICIAL_LEFT':
      return m.notice_official_left({ name: who });
    case 'OFFICER_JOINED':
      return m.notice_officer_joined();
    case 'FIVE_MINUTES':
      return m.notice_five_minutes();
    case 'ONE_MINUTE':
      return m.notice_one_minute();
    case 'REQUEST_TAKEN':
      return m.notice_request_taken();
    case 'REQUEST_DECIDED':
      return m.notice_request_decided();
  }
}
