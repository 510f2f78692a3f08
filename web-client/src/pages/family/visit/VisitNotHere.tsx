import type { Problem } from '../../../api/problem';
import { m } from '../../../messages-compiled/messages.js';
import { Button, ButtonLink } from '../../../ui/Button';
import { Page, Question } from '../../../ui/Page';
import { BackBar } from '../../../ui/TopBar';

/** A link that leads nowhere for this person: a wrong one, or another person's visit. */
export function VisitNotHere({
  problem,
  again,
}: {
  readonly problem: Problem;
  readonly again: () => void;
}) {
  const notMine = problem.code === 'thing.not_found' || problem.code === 'access.forbidden';
  const title = notMine ? m.visit_not_yours_title() : m.unreachable_title();
  return (
    <Page
      title={title}
      bar={<BackBar title={m.visit()} back="/" />}
      foot={
        notMine ? (
          <ButtonLink kind="filled" href="/">
            {m.to_home()}
          </ButtonLink>
        ) : (
          <Button kind="filled" onClick={again}>
            {m.try_again()}
          </Button>
        )
      }
    >
      <Question>{title}</Question>
      <p className="page-lead">{problem.sentence()}</p>
    </Page>
  );
}
