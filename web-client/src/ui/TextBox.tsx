import './Field.css';
import './TextBox.css';
import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly maxLength?: number;
  readonly onChange: (value: string) => void;
}

/** A field for sentences. */
export function TextBox({ label, help, value, maxLength = 2000, onChange }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="field-input text-box"
        rows={2}
        value={value}
        maxLength={maxLength}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {help !== undefined && (
        <p id={`${id}-help`} className="field-help">
          {help}
        </p>
      )}
    </div>
  );
}
