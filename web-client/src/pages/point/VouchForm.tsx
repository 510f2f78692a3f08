import '../staff/StaffForm.css';
import { useState } from 'react';
import { post } from '../../api/client';
import type { Schemas } from '../../api/types';
import { useAct } from '../../api/useAct';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { toast } from '../../ui/Toast';
import { toAscii } from '../../util/digits';
import { isoOf, noBirthDate } from '../person/birth';
import { BirthDate } from '../person/BirthDate';
import { identityFault, identitySent, noIdentity } from '../person/identity';
import { IdentityFields } from '../person/IdentityFields';
import { firstFault, serverFault, type Fault, type FaultyField } from '../person/registration';
import { ProblemNotice } from '../ProblemNotice';

type Person = Schemas['Vouched'];

const wholeNationalId = 10;
const blank = { givenName: '', familyName: '', identity: noIdentity, birth: noBirthDate };

/** Whoever stands there with a card. A number that cannot be is said as soon as it is whole. */
export function VouchForm({ onVouched }: { readonly onVouched: (person: Person) => void }) {
  const { busy, problem, run } = useAct();
  const [fault, setFault] = useState<Fault | null>(null);
  const [form, setForm] = useState(blank);
  const vouch = () => {
    const found = firstFault(form);
    setFault(found);
    if (found) return;
    const { givenName, familyName, identity, birth } = form;
    const who = { givenName, familyName, birthDate: isoOf(birth) ?? '' };
    const body = { ...who, ...identitySent(identity), tie: 'CLERK' } as const;
    void run(async () => {
      const person = await post('/api/me/vouched-people', body);
      setForm(blank);
      toast(m.point_vouched({ name: person.name }));
      onVouched(person);
    });
  };
  const shown = numberFault(form.identity) ?? fault ?? (problem && serverFault(problem));
  const errorOf = (field: FaultyField) => (shown?.field === field ? shown.words : undefined);
  const change = (more: Partial<typeof blank>) => {
    setFault(null);
    setForm({ ...form, ...more });
  };
  return (
    <form
      className="staff-form"
      aria-label={m.point_vouch_title()}
      onSubmit={(event) => {
        event.preventDefault();
        vouch();
      }}
    >
      <h2>{m.point_vouch_title()}</h2>
      <p className="staff-section-lead">{m.point_vouch_lead()}</p>
      <IdentityFields
        another
        value={form.identity}
        errorOf={errorOf}
        onChange={(identity) => change({ identity })}
      />
      <div className="staff-fields">
        <Field
          label={m.given_name()}
          error={errorOf('givenName')}
          maxLength={80}
          value={form.givenName}
          onChange={(givenName) => change({ givenName })}
        />
        <Field
          label={m.family_name()}
          error={errorOf('familyName')}
          maxLength={80}
          value={form.familyName}
          onChange={(familyName) => change({ familyName })}
        />
      </div>
      <BirthDate
        value={form.birth}
        error={errorOf('birthDate')}
        onChange={(birth) => change({ birth })}
      />
      {problem && !serverFault(problem) && <ProblemNotice problem={problem} />}
      <div className="staff-acts">
        <Button type="submit" kind="filled" size="desk" busy={busy && m.saving()}>
          {m.point_vouch()}
        </Button>
      </div>
    </form>
  );
}

/** Only of a number that is whole: half a number is no mistake yet. */
function numberFault(identity: typeof noIdentity): Fault | null {
  const whole =
    identity.kind === 'NATIONAL_ID' && toAscii(identity.nationalId).length >= wholeNationalId;
  return whole ? identityFault(identity) : null;
}
