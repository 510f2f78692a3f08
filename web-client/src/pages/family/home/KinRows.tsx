import type { Kin } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { Avatar } from '../../../ui/Avatar';
import { Chip } from '../../../ui/Chip';
import { Row, Rows } from '../../../ui/Rows';
import { relationText } from '../../../api/relationText';

/** Whom one may visit, and who still waits for approval. */
export function KinRows({ kin }: { readonly kin: readonly Kin[] }) {
  if (kin.length === 0) return null;
  return (
    <section className="kin" aria-label={m.my_people()}>
      <div className="kin-head">
        <h2>{m.my_people()}</h2>
        <a href="/relatives/new">{m.add_relative_short()}</a>
      </div>
      <Rows>
        {kin.map((one) => (
          <Row
            key={one.relationshipId}
            lead={<KinAvatar one={one} />}
            title={one.prisoner?.name ?? m.name_hidden()}
            detail={<Detail one={one} />}
            end={<KinChip status={one.status} />}
            {...(one.status !== 'PENDING' && { href: `/relatives/${one.relationshipId}` })}
          />
        ))}
      </Rows>
      <p className="kin-more">
        <a href="/companions">{m.vouched_link()}</a>
      </p>
    </section>
  );
}

/** While it is looked at, a photo of a document helps. */
const Detail = ({ one }: { readonly one: Kin }) => (
  <>
    {m.you_are({ relation: relationText(one.relation), prison: one.prisonName })}
    {one.status === 'PENDING' && (
      <a className="kin-document" href={`/relatives/${one.relationshipId}/documents`}>
        {m.documents_add()}
      </a>
    )}
  </>
);

const KinAvatar = ({ one }: { readonly one: Kin }) =>
  one.prisoner ? <Avatar size="small" name={one.prisoner.givenName} /> : <Avatar size="small" />;

function KinChip({ status }: { readonly status: Kin['status'] }) {
  switch (status) {
    case 'PENDING':
      return (
        <Chip tone="neutral" icon="hourglass">
          {m.kin_pending()}
        </Chip>
      );
    case 'APPROVED':
      return (
        <Chip tone="act" icon="check">
          {m.kin_approved()}
        </Chip>
      );
    case 'REFUSED':
      return (
        <Chip tone="end" icon="cross">
          {m.kin_refused()}
        </Chip>
      );
  }
}
