import { relationText } from '../../api/relationText';
import type { Visit, Visitor } from '../../api/types';
import { m } from '../../messages-compiled/messages.js';
import { Avatar } from '../../ui/Avatar';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';
import { localDigits } from '../../util/digits';
import { dayInstant, fullDayText } from '../../util/jalali';
import { identityText } from '../staff/identityText';

/** Who the visitors say they are, and the one thing only a person can check. */
export function Declared({ visit }: { readonly visit: Visit }) {
  const lead = visit.visitors.find((visitor) => visitor.lead) ?? visit.visitors[0];
  const companions = visit.visitors.filter((visitor) => visitor !== lead);
  return (
    <Card label={m.identify_declared()}>
      <div className="declared">
        <Avatar name={lead?.name ?? ''} />
        <div className="declared-words">
          <p className="declared-label">{m.identify_declared()}</p>
          <h2>{lead?.name}</h2>
          {lead && <Facts visitor={lead} visit={visit} />}
        </div>
      </div>
      {companions.length > 0 && <Companions visitors={companions} />}
      <p className="declared-check">
        <Icon name="eye" />
        {m.identify_check()}
      </p>
    </Card>
  );
}

function Facts({ visitor, visit }: { readonly visitor: Visitor; readonly visit: Visit }) {
  return (
    <dl className="facts">
      <div>
        <dt>{m.identify_relation()}</dt>
        <dd>
          {m.identify_relation_to({
            relation: relationText(visitor.relation),
            name: visit.prisoner.name,
          })}
        </dd>
      </div>
      {visitor.declared?.kind && (
        <div>
          <dt>{identityText(visitor.declared.kind)}</dt>
          <dd>
            <bdi dir="ltr">{localDigits(visitor.declared.masked ?? '')}</bdi>
          </dd>
        </div>
      )}
      {visitor.declared?.birthDate && (
        <div>
          <dt>{m.identify_birth()}</dt>
          <dd>{fullDayText(dayInstant(visitor.declared.birthDate))}</dd>
        </div>
      )}
    </dl>
  );
}

function Companions({ visitors }: { readonly visitors: readonly Visitor[] }) {
  return (
    <div className="declared-companions">
      <h3>{m.identify_companions()}</h3>
      <ul>
        {visitors.map((visitor) => (
          <li key={visitor.personId}>
            {visitor.name} ({relationText(visitor.relation)})
          </li>
        ))}
      </ul>
    </div>
  );
}
