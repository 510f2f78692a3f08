import { m } from '../../messages-compiled/messages.js';
import { Keys } from '../staff/Keys';

export function BoardKeys() {
  return (
    <Keys
      hints={[
        { keys: ['↑', '↓'], words: m.board_key_row() },
        { keys: ['Enter'], words: m.board_key_open() },
        { keys: ['I'], words: m.board_key_identify() },
        { keys: ['A'], words: m.board_key_admit() },
        { keys: ['P'], words: m.board_key_pause() },
        { keys: ['E'], words: m.board_key_end() },
        { keys: ['S'], words: m.board_key_station() },
        { keys: ['/'], words: m.board_key_find() },
      ]}
    />
  );
}
