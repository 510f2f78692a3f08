import type { ClientMessage } from './protocol';

const sent: Readonly<Record<ClientMessage['t'], true>> = {
  hello: true,
  pong: true,
  signal: true,
  link: true,
  state: true,
  line: true,
  stats: true,
  raise: true,
  say: true,
  admit: true,
  pause: true,
  resume: true,
  eject: true,
  readmit: true,
  warn: true,
  mute: true,
  extend: true,
  reseat: true,
  end: true,
  confidential: true,
  join: true,
  leave: true,
};

/** The message types this client sends; the compiler keeps it whole, a test holds it against docs/protocol.md. */
export const clientTypes = Object.keys(sent);
