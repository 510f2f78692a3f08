import type { Visit } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { ButtonLink } from '../../../ui/Button';
import { Page } from '../../../ui/Page';
import { Header } from '../../../ui/TopBar';
import { VisitActions } from '../visit/VisitActions';
import { VisitSummary } from '../visit/VisitSummary';

/** The end of a visit: what happened, whose fault it was not, what is next. */
export function OverPage({ visit }: { readonly visit: Visit }) {
  return (
    <Page
      title={m.visit()}
      bar={<Header />}
      foot={
        <>
          <VisitActions visit={visit} onCancel={() => undefined} />
          <ButtonLink href="/">{m.to_home()}</ButtonLink>
        </>
      }
    >
      <VisitSummary visit={visit} />
    </Page>
  );
}
