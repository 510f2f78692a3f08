import './Audit.css';
import { get } from '../../api/client';
import { download } from '../../api/download';
import { useAct } from '../../api/useAct';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { navigate, useAddress } from '../../router';
import { Button, ButtonLink } from '../../ui/Button';
import { Loading } from '../Loading';
import { ProblemNotice } from '../ProblemNotice';
import { DeskPage, Nothing } from '../staff/DeskPage';
import { Keys } from '../staff/Keys';
import { useKeys } from '../staff/useKeys';
import { AuditFilters } from './AuditFilters';
import { addressOf, nothingAsked, queryOf, serverQuery, type AuditQuery } from './auditQuery';
import { AuditTable } from './AuditTable';
import { Chain } from './Chain';

/** What was done, by whom and to what; and whether the log is whole. */
export default function Audit() {
  const query = queryOf(useAddress());
  const asked = serverQuery(query);
  const [loaded, again] = useLoaded(asked, () => get(`/api/audit?${asked}`));
  const { busy, problem, run } = useAct();
  const take = () =>
    void run(() =>
      download(`/api/audit/export?${serverQuery({ ...query, after: '' })}`, 'didar-audit.csv'),
    );
  useKeys((code) => act(code, take));
  const look = (next: Partial<AuditQuery>) => navigate(addressOf({ ...query, after: '', ...next }));
  return (
    <DeskPage title={m.audit_title()} at="/audit" foot={<AuditKeys />}>
      <div className="desk-head">
        <h1>{m.audit_title()}</h1>
        <Chain />
      </div>
      <AuditFilters key={addressOf(query)} query={query} onLook={look}>
        <Button size="desk" icon="document" busy={busy && m.audit_exporting()} onClick={take}>
          {m.audit_export()}
        </Button>
      </AuditFilters>
      <div className="audit-body">
        {problem && <ProblemNotice problem={problem} />}
        <Loading of={loaded} again={again}>
          {({ entries, next }) => (
            <>
              {entries.length === 0 ? (
                <Nothing icon="search">{m.audit_empty()}</Nothing>
              ) : (
                <AuditTable entries={entries} onLook={look} />
              )}
              <div className="audit-pages">
                {query.after !== '' && (
                  <ButtonLink size="desk" kind="quiet" href={addressOf({ ...query, after: '' })}>
                    {m.audit_latest()}
                  </ButtonLink>
                )}
                {next !== null && (
                  <ButtonLink size="desk" href={addressOf({ ...query, after: next })}>
                    {m.audit_older()}
                  </ButtonLink>
                )}
              </div>
            </>
          )}
        </Loading>
      </div>
    </DeskPage>
  );
}

function AuditKeys() {
  return (
    <Keys
      hints={[
        { keys: ['F'], words: m.audit_key_filter() },
        { keys: ['E'], words: m.audit_export() },
        { keys: ['0'], words: m.audit_clear() },
      ]}
    />
  );
}

function act(code: string, take: () => void): boolean {
  if (code === 'KeyF') document.querySelector<HTMLElement>('.audit-filters input')?.focus();
  else if (code === 'KeyE') take();
  else if (code === 'Digit0') navigate(addressOf(nothingAsked));
  else return false;
  return true;
}
