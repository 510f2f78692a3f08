import { m } from '../../../messages-compiled/messages.js';

interface Props {
  readonly chosen: boolean;
  /** Whether nothing is left with an official. */
  readonly none: boolean;
  readonly onChange: (chosen: boolean) => void;
}

/** Asked only where an official has hours: whoever wants to speak to one sees those times alone. */
export function WithOfficial({ chosen, none, onChange }: Props) {
  return (
    <div className="companions with-official">
      <label className="companion">
        <input
          type="checkbox"
          checked={chosen}
          aria-label={`${m.with_official()}. ${m.with_official_help()}`}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>
          <strong>{m.with_official()}</strong>
          <span className="companion-relation">{m.with_official_help()}</span>
        </span>
      </label>
      {none && <output className="with-official-none">{m.with_official_none()}</output>}
    </div>
  );
}
