import type { Companion } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { Icon } from '../../../ui/Icon';
import { localDigits } from '../../../util/digits';
import { relationText } from '../../../api/relationText';

/** Four people on one call, the one who books among them. */
const most = 3;

interface Props {
  readonly people: readonly Companion[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Who else comes. Folded, so that those who come alone are not asked. */
export function Companions({ people, chosen, onChange }: Props) {
  const full = chosen.length >= most;
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <details className="companions">
      <summary>
        <Icon name="userPlus" />
        {chosen.length === 0
          ? m.companions_ask()
          : m.companions_count({ count: localDigits(chosen.length) })}
      </summary>
      <fieldset>
        <legend>{m.companions_help({ most: localDigits(most) })}</legend>
        {people.map((person) => (
          <label key={person.personId} className="companion">
            <input
              type="checkbox"
              checked={chosen.includes(person.personId)}
              disabled={full && !chosen.includes(person.personId)}
              onChange={() => toggle(person.personId)}
              aria-label={`${person.name} (${relationText(person.relation)})`}
            />
            <span>
              <strong>{person.name}</strong>
              <span className="companion-relation">{relationText(person.relation)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
