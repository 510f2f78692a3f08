import { Component, type ReactNode } from 'react';
import { commonSentences } from './api/commonText';
import { m } from './messages-compiled/messages.js';
import { Button } from './ui/Button';
import { Page, Question } from './ui/Page';
import { Header } from './ui/TopBar';

interface Props {
  readonly children: ReactNode;
}

/** Whatever breaks a page, most often a line that was lost while its program loaded, leaves words and a way on. */
export class Failed extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Words /> : this.props.children;
  }
}

const Words = () => (
  <Page
    title={m.unreachable_title()}
    bar={<Header />}
    foot={
      <Button kind="filled" onClick={() => location.reload()}>
        {m.try_again()}
      </Button>
    }
  >
    <Question>{m.unreachable_title()}</Question>
    <p className="page-lead">
      {commonSentences[navigator.onLine ? 'server.failed' : 'network.offline']()}
    </p>
  </Page>
);
