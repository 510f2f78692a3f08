import type { Schemas } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { Button, ButtonLink } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Notice } from '../../../ui/Notice';
import { Page, Question } from '../../../ui/Page';
import { Timeline } from '../../../ui/Timeline';
import { Header } from '../../../ui/TopBar';
import { shortDayText } from '../../../util/jalali';

interface Props {
  readonly takeover: Schemas['TakeoverView'];
  /** Back to the form: another number was meant, or the same is filed anew. */
  readonly onAgain: () => void;
}

/** Somebody has vouched for this number already: who looks at it now, or why it was refused, and what to do. */
export function Takeover({ takeover, onAgain }: Props) {
  return takeover.status === 'REFUSED' ? (
    <Refused takeover={takeover} onAgain={onAgain} />
  ) : (
    <Waits takeover={takeover} onAgain={onAgain} />
  );
}

function Waits({ takeover, onAgain }: Props) {
  return (
    <Page
      title={m.takeover_title()}
      bar={<Header />}
      foot={
        <>
          <ButtonLink href="/register/documents" kind="filled" icon="camera">
            {m.takeover_documents_add()}
          </ButtonLink>
          <Button kind="quiet" onClick={onAgain}>
            {m.takeover_mistyped()}
          </Button>
        </>
      }
    >
      <Question>{m.takeover_title()}</Question>
      <p className="page-lead">{m.takeover_lead()}</p>
      <Card>
        <Timeline
          steps={[
            {
              state: 'done',
              title: m.takeover_step_sent(),
              detail: shortDayText(takeover.filedAt),
            },
            {
              state: 'now',
              title: m.takeover_step_check(),
              detail: m.takeover_step_check_detail(),
            },
            { state: 'ahead', title: m.takeover_step_in(), detail: m.takeover_step_in_detail() },
          ]}
        />
      </Card>
    </Page>
  );
}

function Refused({ takeover, onAgain }: Props) {
  return (
    <Page
      title={m.takeover_refused_title()}
      bar={<Header />}
      foot={
        <Button kind="filled" onClick={onAgain}>
          {m.takeover_again()}
        </Button>
      }
    >
      <Question>{m.takeover_refused_title()}</Question>
      <Notice tone="soon" icon="info">
        {m.refused_reason({ reason: takeover.reason ?? '' })}
      </Notice>
      <p className="page-lead">{m.takeover_refused_next()}</p>
    </Page>
  );
}
