import './Field.css';
import { useId, type ReactNode } from 'react';
import { localDigits, toAscii } from '../util/digits';
import { Icon } from './Icon';

interface Common {
  readonly label: string;
  readonly help?: ReactNode;
  /** What to look at, in a sentence. Amber, never brick: nothing has ended. */
  readonly error?: string | undefined;
}

interface FieldProps extends Common {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `digits` shows the page's own digits, keeps left to right and brings the number pad. */
  readonly kind?: 'text' | 'digits' | 'code';
  readonly autoComplete?: string;
  readonly maxLength?: number;
  readonly large?: boolean;
}

export function Field({ label, help, error, kind = 'text', large = false, ...input }: FieldProps) {
  const id = useId();
  const digits = kind !== 'text';
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={`field-input${large ? ' field-large' : ''}${digits ? ' field-digits' : ''}${kind === 'code' ? ' field-code' : ''}`}
        value={input.value}
        maxLength={input.maxLength}
        inputMode={digits ? 'numeric' : undefined}
        dir={digits ? 'ltr' : undefined}
        autoComplete={input.autoComplete ?? 'off'}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-more`}
        onChange={(event) => input.onChange(typed(event.currentTarget, digits))}
      />
      <FieldWords id={`${id}-more`} help={help} error={error} />
    </div>
  );
}

/** Shows the page's digits whatever the keyboard sends, and leaves the caret where it was. */
function typed(input: HTMLInputElement, digits: boolean): string {
  if (!digits) return input.value;
  const place = input.selectionStart;
  requestAnimationFrame(() => {
    if (document.activeElement === input) input.setSelectionRange(place, place);
  });
  return localDigits(toAscii(input.value));
}

interface ChoiceProps extends Common {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  /** The words for no choice; left out where one is always made. */
  readonly empty?: string;
  readonly autoComplete?: string;
}

/** A native select: every phone has a good one. */
export function Choice({
  label,
  help,
  error,
  value,
  onChange,
  options,
  empty,
  autoComplete,
}: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field-input"
        value={value}
        autoComplete={autoComplete}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-more`}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
      <FieldWords id={`${id}-more`} help={help} error={error} />
    </div>
  );
}

/** Several fields under one name, such as the parts of a date. */
export function FieldGroup({
  label,
  help,
  error,
  children,
}: Common & { readonly children: ReactNode }) {
  const id = useId();
  return (
    <fieldset className="field" aria-describedby={`${id}-more`}>
      <legend>{label}</legend>
      <div className="field-parts">{children}</div>
      <FieldWords id={`${id}-more`} help={help} error={error} />
    </fieldset>
  );
}

function FieldWords({
  id,
  help,
  error,
}: {
  readonly id: string;
  readonly help: ReactNode;
  readonly error: string | undefined;
}) {
  return (
    <div id={id} aria-live="polite">
      {error !== undefined ? (
        <p className="field-error">
          <Icon name="alert" size={20} />
          {error}
        </p>
      ) : (
        help && <p className="field-help">{help}</p>
      )}
    </div>
  );
}
