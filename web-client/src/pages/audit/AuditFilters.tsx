import { useState, type ReactNode } from 'react';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Choice, Field } from '../../ui/Field';
import { isDay } from '../../util/typedDay';
import type { AuditQuery } from './auditQuery';
import { actions, kinds } from './auditWords';
import { shortId } from './shortId';

interface Props {
  readonly query: AuditQuery;
  readonly onLook: (next: Partial<AuditQuery>) => void;
  readonly children: ReactNode;
}

/** What is looked for: days, an act, a kind of thing, and whoever or whatever was picked from a row. */
export function AuditFilters({ query, onLook, children }: Props) {
  const [from, setFrom] = useState(query.from);
  const [until, setUntil] = useState(query.until);
  const look = (next: Partial<AuditQuery> = {}) => {
    if (isDay(from) && isDay(until)) onLook({ from: from.trim(), until: until.trim(), ...next });
  };
  return (
    <form
      className="audit-filters"
      onSubmit={(event) => {
        event.preventDefault();
        look();
      }}
    >
      <Field
        label={m.audit_from()}
        kind="digits"
        value={from}
        onChange={setFrom}
        help={m.audit_day_help()}
        error={wrong(from)}
      />
      <Field
        label={m.audit_until()}
        kind="digits"
        value={until}
        onChange={setUntil}
        help={m.audit_day_help()}
        error={wrong(until)}
      />
      <Choice
        label={m.audit_what()}
        value={query.action}
        onChange={(action) => look({ action })}
        options={actions()}
        empty={m.audit_every_act()}
      />
      <Choice
        label={m.audit_thing()}
        value={query.kind}
        onChange={(kind) => look({ kind })}
        options={kinds()}
        empty={m.audit_every_thing()}
      />
      <div className="audit-acts">
        <Button size="desk" type="submit" kind="filled" icon="search">
          {m.audit_look()}
        </Button>
        {children}
        {query.actor !== '' && (
          <Button size="desk" kind="quiet" icon="cross" onClick={() => look({ actor: '' })}>
            {m.audit_only_actor({ id: shortId(query.actor) })}
          </Button>
        )}
        {query.thing !== '' && (
          <Button size="desk" kind="quiet" icon="cross" onClick={() => look({ thing: '' })}>
            {m.audit_only_thing({ id: shortId(query.thing) })}
          </Button>
        )}
      </div>
    </form>
  );
}

const wrong = (typed: string) => (isDay(typed) ? undefined : m.audit_day_wrong());
