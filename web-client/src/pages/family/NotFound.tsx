import { m } from '../../messages-compiled/messages.js';
import { ButtonLink } from '../../ui/Button';
import { Page, Question } from '../../ui/Page';
import { Header } from '../../ui/TopBar';

export default function NotFound() {
  return (
    <Page
      title={m.not_found_title()}
      bar={<Header />}
      foot={
        <ButtonLink href="/" kind="filled">
          {m.to_home()}
        </ButtonLink>
      }
    >
      <Question>{m.not_found_title()}</Question>
      <p className="page-lead">{m.not_found_detail()}</p>
    </Page>
  );
}
