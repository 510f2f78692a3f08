import { get } from '../../api/client';
import type { NewOffice, OfficePlace, Title } from '../../api/officeTypes';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { Choice } from '../../ui/Field';
import { locale } from '../../util/locale';
import { Loading } from '../Loading';
import { DayField } from '../staff/DayField';
import { dayEnd } from '../staff/periods';
import { placesOfOffice, roleOptions } from './officeWords';

/** An office as it is being written down. */
export interface Draft {
  readonly role: string;
  /** The place's id, or `COUNTRY`. */
  readonly place: string;
  readonly titleKey: string;
  readonly until: string;
}

export const emptyDraft: Draft = { role: '', place: '', titleKey: '', until: '' };

type Known = { readonly places: readonly OfficePlace[]; readonly titles: readonly Title[] };

const load = async (): Promise<Known> => {
  const [places, titles] = await Promise.all([
    get('/api/office-places'),
    get('/api/office-titles'),
  ]);
  return { places, titles };
};

interface Props {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly onPlaces: (places: readonly OfficePlace[]) => void;
}

/** Which office, where, by what title and until when. */
export function OfficeFields({ draft, onChange, onPlaces }: Props) {
  const [loaded, again] = useLoaded('places-and-titles', async () => {
    const known = await load();
    onPlaces(known.places);
    return known;
  });
  return (
    <Loading of={loaded} again={again}>
      {(known) => <Fields known={known} draft={draft} onChange={onChange} />}
    </Loading>
  );
}

function Fields({
  known,
  draft,
  onChange,
}: {
  readonly known: Known;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}) {
  const set = (more: Partial<Draft>) => onChange({ ...draft, ...more });
  const titles = known.titles
    .filter((title) => title.role === draft.role)
    .map((title) => ({ value: title.key, words: locale() === 'en' ? title.en : title.fa }));
  return (
    <div className="staff-fields">
      <Choice
        label={m.office_role()}
        value={draft.role}
        onChange={(role) => onChange({ ...draft, role, place: onlyPlace(role), titleKey: '' })}
        options={roleOptions()}
        empty={m.choose()}
      />
      <Choice
        label={m.office_place()}
        value={draft.place}
        onChange={(place) => set({ place })}
        options={placesFor(draft.role, known.places)}
        empty={m.choose()}
      />
      <Choice
        label={m.office_title()}
        value={draft.titleKey}
        onChange={(titleKey) => set({ titleKey })}
        options={titles}
        empty={m.choose()}
      />
      <DayField
        label={m.office_last_day()}
        value={draft.until}
        onChange={(until) => set({ until })}
      />
    </div>
  );
}

const kindsOf = (role: string) => placesOfOffice[role as NewOffice['role']] ?? [];

const onlyPlace = (role: string): string =>
  kindsOf(role).every((kind) => kind === 'COUNTRY') && kindsOf(role).length > 0 ? 'COUNTRY' : '';

function placesFor(role: string, places: readonly OfficePlace[]) {
  const kinds = kindsOf(role);
  const named = places
    .filter((place) => kinds.includes(place.kind))
    .map((place) => ({ value: place.id, words: place.name }));
  return kinds.includes('COUNTRY')
    ? [{ value: 'COUNTRY', words: m.office_country() }, ...named]
    : named;
}

/** What is sent, or null while something is missing. */
export function officeOf(draft: Draft, places: readonly OfficePlace[]): NewOffice | null {
  const place = places.find((one) => one.id === draft.place);
  const until = dayEnd(draft.until);
  const whole = draft.place === 'COUNTRY';
  if (draft.role === '' || (!place && !whole)) return null;
  if (draft.until.trim() !== '' && until === null) return null;
  return {
    role: draft.role as NewOffice['role'],
    territoryKind: place?.kind ?? 'COUNTRY',
    territoryId: place?.id ?? null,
    titleKey: draft.titleKey === '' ? null : draft.titleKey,
    until,
  };
}
