import { useState } from 'react';
import { post } from '../../../api/client';
import { useAct } from '../../../api/useAct';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { ProblemNotice } from '../../ProblemNotice';
import { PlaceForm } from './PlaceForm';

const slugs = /^[a-z]+(-[a-z]+)*$/;

/** A province has a key of our own beside its name, because official numbers were changed before. */
export function ProvinceForm({ onDone }: { readonly onDone: () => void }) {
  const [name, setName] = useState('');
  const [slug, setSlug] = useState('');
  const { busy, problem, run } = useAct();
  const wrong = slug !== '' && !slugs.test(slug);
  return (
    <PlaceForm
      label={m.places_add_province()}
      send={async () => {
        const sent = await run(() => post('/api/places/provinces', { name: name.trim(), slug }));
        if (sent) onDone();
        return sent;
      }}
    >
      <Field label={m.places_name()} value={name} maxLength={120} onChange={setName} />
      <Field
        label={m.places_slug()}
        help={m.places_slug_help()}
        error={wrong ? m.places_slug_help() : undefined}
        value={slug}
        maxLength={40}
        onChange={setSlug}
      />
      {problem && <ProblemNotice problem={problem} />}
      <Button
        type="submit"
        kind="filled"
        size="desk"
        disabled={name.trim() === '' || slug === '' || wrong}
        busy={busy && m.saving()}
      >
        {m.places_save()}
      </Button>
    </PlaceForm>
  );
}
