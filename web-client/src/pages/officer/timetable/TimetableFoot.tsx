import { m } from '../../../messages-compiled/messages.js';
import { Keys } from '../../staff/Keys';

const looks = [
  ['live', m.timetable_look_live],
  ['family', m.timetable_look_family],
  ['point', m.timetable_look_point],
  ['other', m.timetable_look_other],
  ['held', m.timetable_look_held],
  ['free', m.timetable_free],
  ['over', m.timetable_look_over],
] as const;

/** What the looks of the places mean. */
export function Legend() {
  return (
    <ul className="hours-legend" aria-label={m.timetable_legend()}>
      {looks.map(([look, words]) => (
        <li key={look}>
          <span className={`hours-sample hours-${look}`} aria-hidden="true" />
          {words()}
        </li>
      ))}
    </ul>
  );
}

export function TimetableKeys() {
  return (
    <Keys
      hints={[
        { keys: ['M'], words: m.timetable_key_move() },
        { keys: ['←', '→', '↑', '↓'], words: m.timetable_key_place() },
        { keys: ['Enter'], words: m.timetable_key_choose() },
        { keys: ['Esc'], words: m.timetable_key_back() },
      ]}
    />
  );
}
