import './Identity.css';
import { useId, useMemo } from 'react';
import { m } from '../../messages-compiled/messages.js';
import { Choice, Field } from '../../ui/Field';
import { countries } from './countries';
import type { IdentityKind, TypedIdentity } from './identity';
import type { FaultyField } from './registration';

interface Props {
  readonly value: TypedIdentity;
  readonly onChange: (value: TypedIdentity) => void;
  readonly errorOf: (field: FaultyField) => string | undefined;
  /** Whose number it is, when it is not one's own: a small child may have none yet. */
  readonly another?: boolean;
}

const kinds: readonly { readonly kind: IdentityKind; readonly words: () => string }[] = [
  { kind: 'NATIONAL_ID', words: m.national_id },
  { kind: 'FOREIGN_ID', words: m.foreign_id },
  { kind: 'PASSPORT', words: m.passport },
];

const none = { kind: 'NONE', words: m.identity_none_yet } as const;

/** One of three numbers. Most have the first, so nobody has to choose who has it. */
export function IdentityFields({ value, onChange, errorOf, another = false }: Props) {
  const name = useId();
  const offered = another ? [...kinds, none] : kinds;
  return (
    <>
      <fieldset className="identity-kinds">
        <legend>{another ? m.identity_kind_another() : m.identity_kind()}</legend>
        {offered.map(({ kind, words }) => (
          <label key={kind}>
            <input
              type="radio"
              name={name}
              checked={value.kind === kind}
              onChange={() => onChange({ ...value, kind })}
            />
            <span>{words()}</span>
          </label>
        ))}
      </fieldset>
      <NumberOf value={value} onChange={onChange} errorOf={errorOf} />
    </>
  );
}

function NumberOf({ value, onChange, errorOf }: Props) {
  switch (value.kind) {
    case 'NATIONAL_ID':
      return (
        <Field
          label={m.national_id()}
          help={m.national_id_help()}
          error={errorOf('nationalId')}
          kind="digits"
          maxLength={12}
          value={value.nationalId}
          onChange={(nationalId) => onChange({ ...value, nationalId })}
        />
      );
    case 'FOREIGN_ID':
      return (
        <Field
          label={m.foreign_id()}
          help={m.foreign_id_help()}
          error={errorOf('foreignId')}
          kind="digits"
          maxLength={16}
          value={value.foreignId}
          onChange={(foreignId) => onChange({ ...value, foreignId })}
        />
      );
    case 'NONE':
      return null;
    case 'PASSPORT':
      return <PassportFields value={value} onChange={onChange} errorOf={errorOf} />;
  }
}

function PassportFields({ value, onChange, errorOf }: Props) {
  const options = useMemo(() => countries(), []);
  return (
    <>
      <Choice
        label={m.passport_country()}
        empty={m.passport_country_empty()}
        error={errorOf('passportCountry')}
        options={options}
        value={value.passportCountry}
        onChange={(passportCountry) => onChange({ ...value, passportCountry })}
      />
      <Field
        label={m.passport_number()}
        help={m.passport_number_help()}
        error={errorOf('passportNumber')}
        maxLength={14}
        value={value.passportNumber}
        onChange={(passportNumber) => onChange({ ...value, passportNumber })}
      />
    </>
  );
}
