import { m } from '../../messages-compiled/messages.js';
import { Keys } from '../staff/Keys';

export function BoardKeys() {
  return (
    <Keys
      hints={[
        { keys: ['↑', '↓'], words: m.board_key_row() },
        { keys: ['Enter'], words: m.board_key_open() },
        { keys: ['I'], words: m.board_key_identify() },
        { keys: ['N'], words: m.board_key_next() },
        { keys: ['A'], words: m.board_key_admit() },
        { keys: ['P'], words: m.board_key_pause() },
        { keys: ['L'], words: m.board_key_listen() },
        { keys: ['W'], words: m.board_warn() },
        { keys: ['T'], words: m.board_extend() },
        { keys: ['M'], words: m.board_reseat() },
        { keys: ['E'], words: m.board_key_end() },
        { keys: ['S'], words: m.board_key_station() },
        { keys: ['/'], words: m.board_key_find() },
      ]}
    />
  );
}
