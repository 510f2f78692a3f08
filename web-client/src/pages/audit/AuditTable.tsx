import type { AuditRow } from '../../api/auditTypes';
import { m } from '../../messages-compiled/messages.js';
import { localDigits } from '../../util/digits';
import { fullDayText, timeText } from '../../util/jalali';
import { Icon } from '../../ui/Icon';
import type { AuditQuery } from './auditQuery';
import { actionText, kindText, originText } from './auditWords';
import { shortId } from './shortId';

interface Props {
  readonly entries: readonly AuditRow[];
  readonly onLook: (next: Partial<AuditQuery>) => void;
}

export function AuditTable({ entries, onLook }: Props) {
  const headings = [m.audit_when(), m.audit_who(), m.audit_what(), m.audit_thing()];
  return (
    <table className="audit">
      <caption className="hidden-words">{m.audit_title()}</caption>
      <thead>
        <tr>
          {[...headings, m.audit_where(), m.audit_sealed()].map((words) => (
            <th key={words} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} onLook={onLook} />
        ))}
      </tbody>
    </table>
  );
}

function Entry({ entry, onLook }: { readonly entry: AuditRow; readonly onLook: Props['onLook'] }) {
  const { thingId, actorId } = entry;
  return (
    <tr>
      <td className="audit-when">
        <time dateTime={entry.happenedAt}>
          {m.day_at({ day: fullDayText(entry.happenedAt), time: timeText(entry.happenedAt) })}
        </time>
      </td>
      <td>
        {actorId === null ? (
          m.audit_nobody()
        ) : (
          <Picked
            id={actorId}
            what={m.audit_pick_actor()}
            onPick={() => onLook({ actor: actorId })}
          />
        )}
        {entry.onBehalfOf !== null && (
          <span className="audit-quiet">
            {m.audit_on_behalf({ id: shortId(entry.onBehalfOf) })}
          </span>
        )}
      </td>
      <td>
        <strong>{actionText(entry.action)}</strong>
        <Facts facts={entry.facts} />
      </td>
      <td>
        {kindText(entry.thingKind)}{' '}
        {thingId !== null && (
          <Picked
            id={thingId}
            what={m.audit_pick_thing()}
            onPick={() => onLook({ thing: thingId })}
          />
        )}
        {entry.thingKind === 'visit' && thingId !== null && (
          <a className="audit-course" href={`/visits/${thingId}/timeline`}>
            {m.course_open()}
          </a>
        )}
        {entry.prisonName !== null && <span className="audit-quiet">{entry.prisonName}</span>}
      </td>
      <td>
        {originText(entry.originKind)}
        {entry.originAddress !== null && (
          <span className="audit-quiet">
            <bdi dir="ltr">{entry.originAddress}</bdi>
          </span>
        )}
      </td>
      <td>
        {entry.position === null ? (
          <span className="audit-quiet">{m.audit_waits()}</span>
        ) : (
          <span className="audit-link">
            <Icon name="check" size={16} />
            {localDigits(entry.position)}
          </span>
        )}
      </td>
    </tr>
  );
}

/** Codes, as they are kept: an auditor compares them with what others have. */
function Facts({ facts }: { readonly facts: AuditRow['facts'] }) {
  const words = Object.entries(facts).map(([name, value]) => `${name}: ${brief(value)}`);
  return words.length === 0 ? null : (
    <span className="audit-quiet audit-facts">
      <bdi dir="ltr">{words.join(' · ')}</bdi>
    </span>
  );
}

const brief = (value: string): string =>
  /^[\da-f]{8}-[\da-f-]{27}$/.test(value) ? `…${shortId(value)}` : value;

interface PickedProps {
  readonly id: string;
  readonly what: string;
  readonly onPick: () => void;
}

function Picked({ id, what, onPick }: PickedProps) {
  return (
    <button type="button" className="audit-id" title={id} onClick={onPick}>
      <span className="hidden-words">{what} </span>
      <bdi dir="ltr">…{shortId(id)}</bdi>
    </button>
  );
}
