import type { ReactNode } from 'react';
import { m } from '../../../messages-compiled/messages.js';
import { Button, ButtonLink } from '../../../ui/Button';
import { Page, Question } from '../../../ui/Page';
import { BackBar } from '../../../ui/TopBar';

interface Props {
  readonly good: boolean;
  readonly onAgain: () => void;
  readonly children: ReactNode;
}

export function Done({ good, onAgain, children }: Props) {
  return (
    <Page
      title={m.device_test()}
      bar={<BackBar title={m.device_test()} back="/" />}
      foot={
        <>
          <ButtonLink kind="filled" href="/">
            {m.to_home()}
          </ButtonLink>
          <Button onClick={onAgain}>{m.test_again()}</Button>
        </>
      }
    >
      <Question>{good ? m.test_all_good() : m.test_some_bad()}</Question>
      <p className="page-lead">{good ? m.test_all_good_detail() : m.test_some_bad_detail()}</p>
      {children}
    </Page>
  );
}
