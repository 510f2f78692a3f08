import { m } from '../../messages-compiled/messages.js';
import { ButtonLink } from '../../ui/Button';
import { Page, Question } from '../../ui/Page';
import { Row, Rows } from '../../ui/Rows';
import { BackBar } from '../../ui/TopBar';

/** How a visit goes, in five sentences. */
export default function Help() {
  return (
    <Page
      title={m.help_title()}
      bar={<BackBar title={m.help()} back="/" />}
      foot={
        <ButtonLink href="/device-test" icon="video">
          {m.device_test()}
        </ButtonLink>
      }
    >
      <Question>{m.help_title()}</Question>
      <Rows>
        <Row icon="user" title={m.help_register()} detail={m.help_register_detail()} />
        <Row icon="calendarPlus" title={m.help_book()} detail={m.help_book_detail()} />
        <Row icon="video" title={m.help_test()} detail={m.help_test_detail()} />
        <Row icon="clock" title={m.help_enter()} detail={m.help_enter_detail()} />
        <Row icon="shield" title={m.help_break()} detail={m.help_break_detail()} />
      </Rows>
    </Page>
  );
}
