import { m } from '../../../messages-compiled/messages.js';
import { ButtonLink } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Page, Question } from '../../../ui/Page';
import { Timeline } from '../../../ui/Timeline';
import { Header } from '../../../ui/TopBar';

/** Who has it now, and what comes next: nobody is left wondering. */
export function RelativeSent({ relationshipId }: { readonly relationshipId: string }) {
  return (
    <Page
      title={m.relative_sent_title()}
      bar={<Header />}
      foot={
        <>
          <ButtonLink href={`/relatives/${relationshipId}/documents`} kind="filled" icon="camera">
            {m.documents_add()}
          </ButtonLink>
          <ButtonLink href="/" kind="quiet">
            {m.to_home()}
          </ButtonLink>
        </>
      }
    >
      <Question>{m.relative_sent_title()}</Question>
      <p className="page-lead">{m.relative_sent_lead()}</p>
      <Card>
        <Timeline
          steps={[
            { state: 'done', title: m.relative_step_sent(), detail: m.relative_step_sent_detail() },
            {
              state: 'now',
              title: m.relative_step_check(),
              detail: m.relative_step_check_detail(),
            },
            {
              state: 'ahead',
              title: m.relative_step_book(),
              detail: m.relative_step_book_detail(),
            },
          ]}
        />
      </Card>
    </Page>
  );
}
