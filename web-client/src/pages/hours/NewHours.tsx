import { useState } from 'react';
import { post } from '../../api/client';
import type { Hours } from '../../api/staffTypes';
import { useAct } from '../../api/useAct';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Choice, Field } from '../../ui/Field';
import { localDigits, toAscii } from '../../util/digits';
import { dayOf } from '../../util/typedDay';
import { ProblemNotice } from '../ProblemNotice';
import { DayField } from '../staff/DayField';
import { weekdayWords } from './weekdays';

const days = Object.entries(weekdayWords).map(([value, words]) => ({ value, words: words() }));
const weeks = [1, 2, 3, 4].map((count) => ({
  value: String(count),
  words: count === 1 ? m.hours_each_week() : m.hours_each_weeks({ weeks: localDigits(count) }),
}));

/** `9`, `9:30` or `۹:۳۰` as the server takes it; null when it is no time. */
function clockOf(typed: string): string | null {
  const found = /^(\d{1,2})(?::(\d{2}))?$/.exec(toAscii(typed).trim());
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2] ?? 0)];
  if (!found || hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const numberOf = (typed: string): number => Number(toAscii(typed).trim() || NaN);

/** A weekday every so many weeks, or without one a single date. */
export function NewHours({ onSet }: { readonly onSet: () => void }) {
  const { busy, problem, run } = useAct();
  const [weekday, setWeekday] = useState('');
  const [every, setEvery] = useState('1');
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [count, setCount] = useState(localDigits(1));
  const [gap, setGap] = useState(localDigits(10));
  const times = { firstDay: dayOf(first), from: clockOf(from), until: clockOf(until) };
  const numbers = { atOnce: numberOf(count), gapMinutes: numberOf(gap) };
  const set = async () => {
    const { firstDay, from: begins, until: ends } = times;
    if (firstDay === null || begins === null || ends === null) return;
    const body = {
      districtId: null,
      weekday: weekday === '' ? null : (weekday as Hours['weekday']),
      everyWeeks: Number(every),
      firstDay,
      lastDay: weekday === '' ? null : dayOf(last),
      from: begins,
      until: ends,
      ...numbers,
    };
    if (await run(() => post('/api/me/hours', body))) onSet();
  };
  const ready = Object.values(times).every(Boolean) && Object.values(numbers).every((n) => n >= 0);
  return (
    <form
      className="staff-form"
      onSubmit={(event) => {
        event.preventDefault();
        void set();
      }}
    >
      <div className="staff-fields">
        <Choice
          label={m.hours_weekday()}
          value={weekday}
          onChange={setWeekday}
          empty={m.hours_once()}
          options={days}
        />
        {weekday !== '' && (
          <Choice
            label={m.hours_how_often()}
            value={every}
            onChange={setEvery}
            empty={m.hours_each_week()}
            options={weeks}
          />
        )}
        <DayField
          label={weekday === '' ? m.hours_day() : m.hours_first()}
          value={first}
          onChange={setFirst}
        />
        {weekday !== '' && <DayField label={m.hours_last()} value={last} onChange={setLast} />}
        <Field label={m.hours_from()} kind="digits" value={from} onChange={setFrom} />
        <Field label={m.hours_until()} kind="digits" value={until} onChange={setUntil} />
        <Field label={m.hours_at_once()} kind="digits" value={count} onChange={setCount} />
        <Field label={m.hours_gap()} kind="digits" value={gap} onChange={setGap} />
      </div>
      {problem && <ProblemNotice problem={problem} />}
      <div className="staff-acts">
        <Button type="submit" kind="filled" size="desk" disabled={!ready} busy={busy && m.saving()}>
          {m.hours_set()}
        </Button>
      </div>
    </form>
  );
}
