import { get } from '../../../api/client';
import { problemText } from '../../../api/problemText';
import type { Kin } from '../../../api/types';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { Avatar } from '../../../ui/Avatar';
import { ButtonLink } from '../../../ui/Button';
import { Page, Question } from '../../../ui/Page';
import { Row, Rows } from '../../../ui/Rows';
import { BackBar } from '../../../ui/TopBar';
import { Loading } from '../../Loading';
import { relationText } from '../../../api/relationText';

export function WhoStep() {
  const [kin, again] = useLoaded('kin', () => get('/api/me/prisoners'));
  return (
    <Page
      title={m.book_visit()}
      bar={<BackBar title={m.book_visit()} back="/" step={{ now: 1, of: 3 }} />}
    >
      <Question>{m.book_who()}</Question>
      <Loading of={kin} again={again}>
        {(found) => <KinChoice kin={found.filter((one) => one.prisoner !== null)} />}
      </Loading>
    </Page>
  );
}

function KinChoice({ kin }: { readonly kin: readonly Kin[] }) {
  if (kin.length === 0)
    return (
      <>
        <p className="page-lead">{m.book_nobody()}</p>
        <ButtonLink kind="filled" href="/relatives/new" icon="userPlus">
          {m.add_relative()}
        </ButtonLink>
      </>
    );
  return (
    <Rows>
      {kin.map((one) => (
        <KinRow key={one.relationshipId} one={one} />
      ))}
    </Rows>
  );
}

/** These have an end: the days show until when, and what is free after it. Anything else closes the row. */
const ending = new Set(['quota.used', 'prisoner.restricted', 'visitor.restricted']);

function KinRow({ one }: { readonly one: Kin }) {
  if (!one.prisoner) return null;
  const { id, name, givenName } = one.prisoner;
  const open = one.mayBook || ending.has(one.whyNot ?? '');
  const detail = one.whyNot
    ? problemText(one.whyNot)
    : m.you_are({ relation: relationText(one.relation), prison: one.prisonName });
  return (
    <Row
      lead={<Avatar size="small" name={givenName} />}
      title={name}
      detail={detail}
      {...(open ? { href: `/book?prisoner=${id}` } : {})}
    />
  );
}
