import './texts.css';
import { m } from '../../../messages-compiled/messages.js';
import { localDigits } from '../../../util/digits';
import type { TextsOpen } from './useTexts';

/** How many texts nobody has looked at yet, on the button that opens them. */
export function UnreadCount({ texts: { unread } }: { readonly texts: TextsOpen }) {
  if (unread === 0) return null;
  return (
    <span className="texts-count">
      {localDigits(unread)}
      <span className="hidden-words"> {m.text_count_new()}</span>
    </span>
  );
}
