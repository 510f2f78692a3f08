import type { Visit } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { ButtonLink } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Digits } from '../../../ui/Digits';
import { Page, Question } from '../../../ui/Page';
import { BackBar } from '../../../ui/TopBar';
import { deviceTest } from '../visit/deviceTest';
import { whenWords } from '../whenWords';

/** Too early: says when, counts down, and goes in by itself. */
export function Early({ visit, now }: { readonly visit: Visit; readonly now: number }) {
  return (
    <Page
      title={m.waiting_room()}
      bar={<BackBar title={m.waiting_room()} back="/" />}
      foot={
        <ButtonLink kind="filled" icon="video" href={deviceTest(visit)}>
          {m.device_test()}
        </ButtonLink>
      }
    >
      <Question>{m.early_title()}</Question>
      <p className="page-lead">
        {m.early_detail({ when: whenWords(visit.opensAt, now, visit.zone) })}
      </p>
      <Card look="raised">
        <p className="early-label">{m.early_left()}</p>
        <p className="early-digits">
          <Digits ms={Date.parse(visit.opensAt) - now} />
        </p>
      </Card>
    </Page>
  );
}
