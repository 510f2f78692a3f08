import { useState } from 'react';
import { m } from '../../messages-compiled/messages.js';
import { Choice, Field } from '../../ui/Field';
import { localDigits } from '../../util/digits';
import { isUnit, optionsOf, partsOf, units, valueOf, type RuleRow, type Unit } from './ruleValue';

interface Props {
  readonly label: string;
  readonly row: RuleRow;
  readonly value: string | null;
  /** Whether no value at all means the wider place's. */
  readonly mayFollow?: boolean;
  readonly onChange: (value: string | null) => void;
}

const unitWords: Readonly<Record<Unit, () => string>> = {
  m: m.rule_unit_minutes,
  h: m.rule_unit_hours,
  d: m.rule_unit_days,
  wd: m.rule_unit_working_days,
};

/** A rule's value in the form that its kind has: a number, a length of time or a choice. */
export function ValueField({ label, row, value, mayFollow = false, onChange }: Props) {
  const first = partsOf(value ?? '');
  const [amount, setAmount] = useState(localDigits(first.amount));
  const [unit, setUnit] = useState<Unit>(first.unit);
  if (row.kind === 'FLAG' || row.kind === 'CHOICE')
    return (
      <Choice
        label={label}
        value={value ?? ''}
        onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
        empty={mayFollow ? m.rules_as_wider() : m.rules_choose()}
        options={optionsOf(row)}
      />
    );
  const set = (typed: string, chosen: Unit) => {
    setAmount(typed);
    setUnit(chosen);
    onChange(valueOf(row.kind, typed, chosen));
  };
  return (
    <>
      <Field
        kind="digits"
        label={label}
        help={mayFollow ? m.rules_value_help() : undefined}
        value={amount}
        maxLength={4}
        onChange={(typed) => set(typed, unit)}
      />
      {row.kind === 'SPAN' && (
        <Choice
          label={`${m.rule_unit()} – ${label}`}
          value={unit}
          onChange={(chosen) => isUnit(chosen) && set(amount, chosen)}
          options={units.map((one) => ({ value: one, words: unitWords[one]() }))}
        />
      )}
    </>
  );
}
