import { m } from '../messages-compiled/messages.js';
import type { Sentences } from './commonText';

/** What the socket of a room, a board or a station refuses. */
export const liveSentences = {
  'frame.malformed': m.problem_frame_malformed,
  'frame.too_large': m.problem_frame_too_large,
  'frame.unknown': m.problem_frame_unknown,
  'frame.hello_missing': m.problem_frame_hello_missing,
  'frame.forbidden': m.problem_frame_forbidden,
  'frame.edge_closed': m.problem_frame_edge_closed,
  'frame.stale_round': m.problem_frame_stale_round,
  'frame.flood': m.problem_frame_flood,
  'text.nobody': m.problem_text_nobody,
  'text.empty': m.problem_text_empty,
  'text.too_long': m.problem_text_too_long,
  'text.too_many': m.problem_text_too_many,
  'ticket.unknown': m.problem_ticket_unknown,
  'ticket.used': m.problem_ticket_used,
  'ticket.late': m.problem_ticket_late,
  'ticket.foreign': m.problem_ticket_foreign,
} as const satisfies Sentences;
