import { dayStart, nextDay } from '../../util/jalali';
import { dayOf } from '../../util/typedDay';

/** What the page's address says is looked for; days as they were typed. */
export interface AuditQuery {
  readonly from: string;
  readonly until: string;
  readonly action: string;
  readonly kind: string;
  readonly actor: string;
  readonly thing: string;
  readonly after: string;
}

const keys = ['from', 'until', 'action', 'kind', 'actor', 'thing', 'after'] as const;

export const nothingAsked: AuditQuery = {
  from: '',
  until: '',
  action: '',
  kind: '',
  actor: '',
  thing: '',
  after: '',
};

export function queryOf(address: string): AuditQuery {
  const search = new URLSearchParams(address.split('?')[1] ?? '');
  return Object.fromEntries(
    keys.map((key) => [key, search.get(key) ?? '']),
  ) as unknown as AuditQuery;
}

/** The page's own address for a query: filters stay in it, so that it can be kept and sent. */
export function addressOf(query: AuditQuery): string {
  const search = new URLSearchParams();
  for (const key of keys) if (query[key] !== '') search.set(key, query[key]);
  const text = search.toString();
  return text === '' ? '/audit' : `/audit?${text}`;
}

/** The same question as the server understands it: days become instants, the last one included. */
export function serverQuery(query: AuditQuery): string {
  const search = new URLSearchParams();
  const add = (name: string, value: string | null) => {
    if (value !== null && value !== '') search.set(name, value);
  };
  const from = dayOf(query.from);
  const until = dayOf(query.until);
  add('from', from && dayStart(from));
  add('until', until && dayStart(nextDay(until)));
  add('action', query.action);
  add('thingKind', query.kind);
  add('actor', query.actor);
  add('thingId', query.thing);
  add('after', query.after);
  return search.toString();
}
