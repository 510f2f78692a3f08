import { m } from '../../../messages-compiled/messages.js';
import { Field } from '../../../ui/Field';
import { toAscii } from '../../../util/digits';
import { minuteOf } from './dayClock';

interface Typed {
  readonly from: string;
  readonly until: string;
  readonly reason: string;
}

export const noHours: Typed = { from: '', until: '', reason: '' };

/** The typed hours as minutes of the day, both null for the whole day. */
export function hoursOf({ from, until }: Typed) {
  const whole = from.trim() === '' && until.trim() === '';
  const begins = whole ? null : minuteOf(toAscii(from));
  const ends = whole ? null : minuteOf(toAscii(until));
  return { from: begins, until: ends, right: whole || (begins !== null && ends !== null) };
}

interface Props {
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
}

/** Which hours of the day, and why. */
export function ClosedHours({ typed, onChange }: Props) {
  return (
    <>
      <Field
        label={m.timetable_from()}
        kind="digits"
        value={typed.from}
        onChange={(from) => onChange({ ...typed, from })}
        help={m.timetable_hours_help()}
        error={hoursOf(typed).right ? undefined : m.timetable_hours_wrong()}
      />
      <Field
        label={m.timetable_until()}
        kind="digits"
        value={typed.until}
        onChange={(until) => onChange({ ...typed, until })}
      />
      <Field
        label={m.timetable_reason()}
        value={typed.reason}
        onChange={(reason) => onChange({ ...typed, reason })}
        maxLength={400}
      />
    </>
  );
}
