import './Logo.css';
import { m } from '../messages-compiled/messages.js';

/** Two circles that overlap: two people who meet. Never mirrored. */
export function Logo() {
  return (
    <span className="logo">
      <svg viewBox="0 0 36 28" aria-hidden="true" focusable="false">
        <circle className="logo-far" cx="22" cy="14" r="11.5" />
        <path className="logo-shared" d="M18 4.3a11.5 11.5 0 0 1 0 19.4 11.5 11.5 0 0 1 0-19.4z" />
        <circle className="logo-near" cx="14" cy="14" r="11.5" />
      </svg>
      {m.app_name()}
    </span>
  );
}
