import './Presence.css';
import { m } from '../../messages-compiled/messages.js';

/** Full when here, a ring when not: the shape says it as well as the colour, and words say it aloud. */
export function Presence({ here }: { readonly here: boolean }) {
  return (
    <span className={`presence presence-${here ? 'here' : 'away'}`}>
      <span className="hidden-words">{here ? m.board_here() : m.board_away()} </span>
    </span>
  );
}
