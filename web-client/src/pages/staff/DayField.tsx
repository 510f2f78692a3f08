import { m } from '../../messages-compiled/messages.js';
import { Field } from '../../ui/Field';
import { isDay } from '../../util/typedDay';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A day, typed in the page's calendar. */
export function DayField({ label, value, onChange }: Props) {
  return (
    <Field
      label={label}
      kind="digits"
      value={value}
      onChange={onChange}
      help={m.audit_day_help()}
      error={isDay(value) ? undefined : m.audit_day_wrong()}
    />
  );
}
