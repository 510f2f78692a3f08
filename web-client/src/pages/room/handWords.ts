import type { Hand } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';

/** What a raised hand means to those who see it. */
export function handWords(what: Hand): string {
  switch (what) {
    case 'PROSECUTOR':
      return m.stage_hand_prosecutor();
    case 'PROBLEM':
      return m.stage_hand_problem();
    case 'DONE':
      return m.stage_hand_done();
  }
}
