import { m } from '../../../messages-compiled/messages.js';
import { localDigits } from '../../../util/digits';
import type { Plan } from './sessionWords';

interface Props<V extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly words: string }[];
  readonly chosen: readonly V[];
  readonly onChange: (chosen: readonly V[]) => void;
}

/** Several of a few, each a chip. */
export function Boxes<V extends string>({ label, options, chosen, onChange }: Props<V>) {
  const toggle = (one: V) =>
    onChange(chosen.includes(one) ? chosen.filter((each) => each !== one) : [...chosen, one]);
  return (
    <fieldset className="session-boxes">
      <legend>{label}</legend>
      <div className="reason-chips">
        {options.map(({ value, words }) => (
          <label key={value} className="reason-chip">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface StationProps {
  readonly plan: Plan;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

export function StationBoxes({ plan, chosen, onChange }: StationProps) {
  return (
    <Boxes
      label={m.staff_stations()}
      options={plan.stations.map(({ id, number }) => ({
        value: id,
        words: m.stations_number({ number: localDigits(number) }),
      }))}
      chosen={chosen}
      onChange={onChange}
    />
  );
}
