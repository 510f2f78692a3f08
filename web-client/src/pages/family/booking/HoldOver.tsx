import { problemText } from '../../../api/problemText';
import type { Visit } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { ButtonLink } from '../../../ui/Button';
import { Page, Question } from '../../../ui/Page';
import { BackBar } from '../../../ui/TopBar';
import { visitWords } from '../visit/visitWords';
import { dateWords } from '../whenWords';

const notBooked = new Set(['HELD', 'EXPIRED']);

/** The hold is no more: it ran out, or the visit was confirmed meanwhile, perhaps in another window. */
export function HoldOver({ visit }: { readonly visit: Visit }) {
  const over = notBooked.has(visit.status);
  const words = visitWords(visit);
  return (
    <Page
      title={m.book_visit()}
      bar={<BackBar title={m.book_visit()} back="/" />}
      foot={
        <ButtonLink
          kind="filled"
          href={over ? `/book?prisoner=${visit.prisoner.id}` : `/visits/${visit.id}`}
        >
          {over ? m.book_see_times() : m.see_visit()}
        </ButtonLink>
      }
    >
      <Question>{over ? m.hold_over() : words.title}</Question>
      <p className="page-lead">
        {over ? problemText('hold.expired') : dateWords(visit.start, visit.zone)}
      </p>
    </Page>
  );
}
