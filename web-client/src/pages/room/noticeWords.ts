import type { Notice } from '../../call/room-view';
import { m } from '../../messages-compiled/messages.js';

export function noticeWords({ kind, name }: Pick<Notice, 'kind' | 'name'>): string {
  const who = name ?? '';
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
    case 'WARNED_RULES':
      return m.notice_warned_rules();
    case 'WARNED_FILMING':
      return m.notice_warned_filming();
    case 'WARNED_STRANGER':
      return m.notice_warned_stranger();
    case 'WARNED_VOICE':
      return m.notice_warned_voice();
  }
}
