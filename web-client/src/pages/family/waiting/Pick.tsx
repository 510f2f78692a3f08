import '../booking/Book.css';
import { useId } from 'react';
import { Icon } from '../../../ui/Icon';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly words: string }[];
}

/** A few choices in sight, one of them chosen. */
export function Pick({ label, value, onChange, options }: Props) {
  const id = useId();
  return (
    <section className="field" aria-labelledby={id}>
      <h2 id={id}>{label}</h2>
      <div className="times times-long">
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            className="time"
            aria-pressed={option.value === value}
            onClick={() => onChange(option.value)}
          >
            {option.value === value && <Icon name="check" size={20} />}
            {option.words}
          </button>
        ))}
      </div>
    </section>
  );
}
