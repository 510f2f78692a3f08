import { get } from '../../../api/client';
import { problemText } from '../../../api/problemText';
import { relationText } from '../../../api/relationText';
import type { Kin } from '../../../api/types';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import type { PageProps } from '../../../router';
import { ButtonLink } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Page, Question } from '../../../ui/Page';
import { BackBar } from '../../../ui/TopBar';
import { Loading } from '../../Loading';

/** How it stands with one prisoner: why not, in the words of who decided, and what can be done next. */
export default function Relative({ params }: PageProps) {
  const [loaded, again] = useLoaded('kin', () => get('/api/me/prisoners'));
  const kin = loaded.state === 'ready' ? loaded.value : [];
  const one = kin.find((each) => each.relationshipId === params['id']);
  return (
    <Page
      title={m.relation_page_title()}
      bar={<BackBar title={m.relation_page_title()} back="/" />}
      foot={one && <Next one={one} />}
    >
      <Loading of={loaded} again={again}>
        {() => (one ? <Standing one={one} /> : <Question>{m.relation_page_gone()}</Question>)}
      </Loading>
    </Page>
  );
}

function Standing({ one }: { readonly one: Kin }) {
  return (
    <>
      <Question>{one.prisoner?.name ?? m.relation_page_title()}</Question>
      <p className="page-lead">
        {m.you_are({ relation: relationText(one.relation), prison: one.prisonName })}
      </p>
      <Why one={one} />
    </>
  );
}

function Why({ one }: { readonly one: Kin }) {
  if (one.status === 'PENDING') return <p>{m.relation_pending()}</p>;
  if (one.status === 'REFUSED')
    return (
      <Refusal
        title={m.relation_refused()}
        reason={one.refusedBecause}
        next={m.relation_refused_next()}
      />
    );
  if (one.permitRefusedBecause !== null)
    return (
      <Refusal
        title={m.permit_refused()}
        reason={one.permitRefusedBecause}
        next={m.permit_refused_next()}
      />
    );
  if (one.whyNot === 'permit.missing') return <p>{m.permit_waits()}</p>;
  if (one.whyNot !== null)
    return (
      <Notice tone="soon" icon="info">
        {problemText(one.whyNot)}
      </Notice>
    );
  return <p>{m.relation_approved()}</p>;
}

interface RefusalProps {
  readonly title: string;
  readonly reason: string | null;
  readonly next: string;
}

function Refusal({ title, reason, next }: RefusalProps) {
  return (
    <>
      <Notice tone="soon" icon="info">
        <strong>{title}</strong>
        {reason !== null && <span> {m.refused_reason({ reason })}</span>}
      </Notice>
      <p>{next}</p>
    </>
  );
}

function Next({ one }: { readonly one: Kin }) {
  if (one.status === 'PENDING')
    return (
      <ButtonLink href={`/relatives/${one.relationshipId}/documents`} kind="filled" icon="camera">
        {m.documents_add()}
      </ButtonLink>
    );
  if (one.status === 'REFUSED')
    return (
      <ButtonLink href="/relatives/new" kind="filled" icon="userPlus">
        {m.relation_again()}
      </ButtonLink>
    );
  if (one.mayBook && one.prisoner)
    return (
      <ButtonLink href={`/book?prisoner=${one.prisoner.id}`} kind="filled" icon="calendarPlus">
        {m.book_visit()}
      </ButtonLink>
    );
  return (
    <ButtonLink href="/help" kind="filled" icon="help">
      {m.help()}
    </ButtonLink>
  );
}
