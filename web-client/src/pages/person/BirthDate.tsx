import { useMemo } from 'react';
import { m } from '../../messages-compiled/messages.js';
import { Choice, FieldGroup } from '../../ui/Field';
import { serverNow } from '../../util/clock';
import { localDigits } from '../../util/digits';
import { jalaliMonths } from '../../util/jalali';
import { locale } from '../../util/locale';
import { birthYears, type BirthParts } from './birth';

interface Props {
  readonly value: BirthParts;
  readonly onChange: (value: BirthParts) => void;
  readonly error?: string | undefined;
}

const numbers = (values: readonly number[]) =>
  values.map((n) => ({ value: String(n), words: localDigits(n) }));

const days = Array.from({ length: 31 }, (_, index) => index + 1);

/** Day, month and year of the card, Jalali in both languages as the card is: three selects any phone shows well. */
export function BirthDate({ value, onChange, error }: Props) {
  const years = useMemo(() => birthYears(serverNow()), []);
  const months = jalaliMonths(locale()).map((words, index) => ({
    value: String(index + 1),
    words,
  }));
  return (
    <FieldGroup label={m.birth_date()} help={m.birth_date_help()} error={error}>
      <Choice
        label={m.day()}
        empty="–"
        options={numbers(days)}
        value={value.day}
        onChange={(day) => onChange({ ...value, day })}
      />
      <Choice
        label={m.month()}
        empty="–"
        options={months}
        value={value.month}
        onChange={(month) => onChange({ ...value, month })}
      />
      <Choice
        label={m.year()}
        empty="–"
        options={numbers(years)}
        value={value.year}
        onChange={(year) => onChange({ ...value, year })}
      />
    </FieldGroup>
  );
}
