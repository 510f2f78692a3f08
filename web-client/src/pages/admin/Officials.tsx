import '../staff/StaffForm.css';
import { useState } from 'react';
import { get } from '../../api/client';
import type { OfficialRow } from '../../api/officeTypes';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { navigate, useAddress } from '../../router';
import { Button, ButtonLink } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Choice, Field } from '../../ui/Field';
import { Loading } from '../Loading';
import { DeskPage, Nothing } from '../staff/DeskPage';
import { officeText, roleOptions } from './officeWords';

/** Everyone who holds an office, found by it or by name. */
export default function Officials() {
  const address = useAddress();
  const query = address.split('?')[1] ?? '';
  const [loaded, again] = useLoaded(query, () => get(`/api/officials?${query}`));
  return (
    <DeskPage title={m.officials_title()} at="/officials">
      <div className="desk-head">
        <h1>{m.officials_title()}</h1>
        <ButtonLink kind="filled" size="desk" icon="user" href="/officials/new">
          {m.officials_invite()}
        </ButtonLink>
      </div>
      <div className="desk-body">
        <Search key={query} query={query} />
        <Loading of={loaded} again={again}>
          {({ officials, next }) => (
            <>
              {officials.length === 0 ? (
                <Nothing icon="search">{m.officials_empty()}</Nothing>
              ) : (
                <ul className="staff-rows">
                  {officials.map((official) => (
                    <OfficialLine key={official.id} official={official} />
                  ))}
                </ul>
              )}
              {next !== null && (
                <ButtonLink size="desk" href={addressOf(query, { page: String(next) })}>
                  {m.officials_more()}
                </ButtonLink>
              )}
            </>
          )}
        </Loading>
      </div>
    </DeskPage>
  );
}

function Search({ query }: { readonly query: string }) {
  const asked = new URLSearchParams(query);
  const [name, setName] = useState(asked.get('name') ?? '');
  const look = (more: Record<string, string> = {}) =>
    navigate(addressOf(query, { name: name.trim(), page: '', ...more }));
  return (
    <form
      className="staff-section"
      onSubmit={(event) => {
        event.preventDefault();
        look();
      }}
    >
      <div className="staff-fields">
        <Field label={m.officials_name()} value={name} maxLength={80} onChange={setName} />
        <Choice
          label={m.officials_role()}
          value={asked.get('role') ?? ''}
          onChange={(role) => look({ role })}
          options={roleOptions()}
          empty={m.officials_every_role()}
        />
      </div>
      <div className="staff-acts">
        <Button type="submit" size="desk" icon="search">
          {m.audit_look()}
        </Button>
      </div>
    </form>
  );
}

function addressOf(query: string, more: Record<string, string>): string {
  const search = new URLSearchParams(query);
  for (const [key, value] of Object.entries(more))
    if (value === '') search.delete(key);
    else search.set(key, value);
  const text = search.toString();
  return text === '' ? '/officials' : `/officials?${text}`;
}

function OfficialLine({ official }: { readonly official: OfficialRow }) {
  return (
    <li>
      <a className="staff-rows-words" href={`/officials/${official.id}`}>
        <strong>{official.name}</strong>
        {official.offices.map((office) => (
          <span key={office.id}>{officeText(office)}</span>
        ))}
      </a>
      {official.away && (
        <Chip tone="soon" icon="hourglass">
          {m.leaves_now()}
        </Chip>
      )}
    </li>
  );
}
