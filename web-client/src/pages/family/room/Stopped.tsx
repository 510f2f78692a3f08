import { problemText } from '../../../api/problemText';
import type { Visit } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { Button, ButtonLink } from '../../../ui/Button';
import { Page, Question } from '../../../ui/Page';
import { Header } from '../../../ui/TopBar';

interface Props {
  readonly code: string;
  readonly visit: Visit;
  readonly onAgain: () => void;
}

/** This page no longer holds the seat: taken over elsewhere, or refused. */
export function Stopped({ code, visit, onAgain }: Props) {
  const title = code === 'seat.replaced' ? m.replaced_title() : m.refused_title();
  return (
    <Page
      title={title}
      bar={<Header />}
      foot={
        <>
          <Button kind="filled" onClick={onAgain}>
            {code === 'seat.replaced' ? m.continue_here() : m.try_again()}
          </Button>
          <ButtonLink href={`/visits/${visit.id}`}>{m.see_visit()}</ButtonLink>
        </>
      }
    >
      <Question>{title}</Question>
      <p className="page-lead">{problemText(code)}</p>
    </Page>
  );
}
