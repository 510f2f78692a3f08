import './Timer.css';
import { m } from '../messages-compiled/messages.js';
import { Digits } from './Digits';
import { Icon } from './Icon';

const minute = 60_000;

export type Urgency = 'calm' | 'soon' | 'now';

/** Amber at five minutes, full amber at one: the same limits everywhere. */
export const urgencyOf = (ms: number): Urgency =>
  ms <= minute ? 'now' : ms <= 5 * minute ? 'soon' : 'calm';

interface Props {
  readonly ms: number;
  /** On a picture the timer stands on the dark scrim. */
  readonly over?: 'page' | 'picture';
}

export function Timer({ ms, over = 'page' }: Props) {
  const urgency = urgencyOf(ms);
  return (
    <div className={`timer timer-${urgency} timer-on-${over}`} role="timer">
      <Icon name="clock" size={28} />
      <div>
        <div className="timer-label">{m.time_remaining()}</div>
        <div className="timer-digits">
          <Digits ms={ms} />
        </div>
        {urgency !== 'calm' && <div className="timer-words">{wordsOf(urgency)}</div>}
      </div>
    </div>
  );
}

const wordsOf = (urgency: 'soon' | 'now'): string =>
  urgency === 'now' ? m.one_minute_left() : m.under_five_minutes_left();
