import { m } from '../../../messages-compiled/messages.js';
import { Choice, Field } from '../../../ui/Field';
import { localDigits, toAscii } from '../../../util/digits';
import { DayField } from '../../staff/DayField';
import { typeWords, visitTypes } from '../../staff/typeText';
import { minuteOf } from '../../staff/timetable/dayClock';
import { Boxes, StationBoxes } from './Boxes';
import type { Typed } from './sessionForm';
import { weekdayOptions, type Plan, type Weekday } from './sessionWords';

interface Props {
  readonly typed: Typed;
  readonly plan: Plan;
  readonly onChange: (typed: Typed) => void;
}

/** When, how long, where and for whom. */
export function SessionFields({ typed, plan, onChange }: Props) {
  const set = (some: Partial<Typed>) => onChange({ ...typed, ...some });
  return (
    <>
      <div className="staff-fields">
        <Choice
          label={m.sessions_repeat()}
          value={typed.oneOff ? 'once' : 'weekly'}
          onChange={(value) => set({ oneOff: value === 'once' })}
          help={typed.oneOff ? m.sessions_once_help() : undefined}
          options={[
            { value: 'weekly', words: m.sessions_weekly() },
            { value: 'once', words: m.sessions_only_once() },
          ]}
        />
        {!typed.oneOff && <Repeating typed={typed} set={set} />}
        <Length typed={typed} set={set} />
        <DayField
          label={typed.oneOff ? m.sessions_the_day() : m.sessions_day()}
          value={typed.from}
          onChange={(from) => set({ from })}
        />
        {!typed.oneOff && (
          <DayField
            label={m.sessions_until()}
            value={typed.until}
            onChange={(until) => set({ until })}
          />
        )}
        {plan.groups.length > 0 && (
          <Choice
            label={m.sessions_where()}
            value={typed.group}
            onChange={(group) => set({ group })}
            empty={m.sessions_own_stations()}
            options={plan.groups.map(({ id, name }) => ({ value: id, words: name }))}
          />
        )}
      </div>
      {typed.group === '' && (
        <StationBoxes
          plan={plan}
          chosen={typed.stations}
          onChange={(stations) => set({ stations })}
        />
      )}
      <Boxes
        label={m.sessions_kinds()}
        options={visitTypes.map((value) => ({ value, words: typeWords[value]() }))}
        chosen={typed.kinds}
        onChange={(kinds) => set({ kinds })}
      />
    </>
  );
}

interface PartProps {
  readonly typed: Typed;
  readonly set: (some: Partial<Typed>) => void;
}

function Repeating({ typed, set }: PartProps) {
  const every = Number(toAscii(typed.everyWeeks)) || 1;
  return (
    <>
      <Choice
        label={m.sessions_weekday()}
        value={typed.weekday}
        onChange={(weekday) => set({ weekday: weekday as Weekday })}
        options={weekdayOptions()}
      />
      <Field
        label={m.sessions_every_weeks()}
        kind="digits"
        maxLength={2}
        value={typed.everyWeeks}
        onChange={(everyWeeks) => set({ everyWeeks, weeksAhead: 0 })}
      />
      {every > 1 && every <= 52 && (
        <Choice
          label={m.sessions_which_week()}
          value={`${typed.weeksAhead}`}
          onChange={(ahead) => set({ weeksAhead: Number(ahead) })}
          options={Array.from({ length: every }, (_, ahead) => ({
            value: `${ahead}`,
            words: weekText(ahead),
          }))}
        />
      )}
    </>
  );
}

function weekText(ahead: number): string {
  if (ahead === 0) return m.sessions_this_week();
  return ahead === 1 ? m.sessions_next_week() : m.sessions_in_weeks({ n: localDigits(ahead) });
}

function Length({ typed, set }: PartProps) {
  const wrong = typed.firstStart.trim() !== '' && minuteOf(toAscii(typed.firstStart)) === null;
  return (
    <>
      <Field
        label={m.sessions_first_start()}
        kind="digits"
        help={m.sessions_time_help()}
        error={wrong ? m.sessions_time_wrong() : undefined}
        value={typed.firstStart}
        onChange={(firstStart) => set({ firstStart })}
      />
      <Field
        label={m.sessions_slots()}
        kind="digits"
        maxLength={3}
        value={typed.slots}
        onChange={(slots) => set({ slots })}
      />
      <Field
        label={m.sessions_minutes()}
        kind="digits"
        maxLength={3}
        value={typed.minutes}
        onChange={(minutes) => set({ minutes })}
      />
      <Field
        label={m.sessions_gap()}
        kind="digits"
        maxLength={2}
        value={typed.gap}
        onChange={(gap) => set({ gap })}
      />
    </>
  );
}
