import './Request.css';
import { get } from '../../../api/client';
import type { Request } from '../../../api/requestTypes';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import type { PageProps } from '../../../router';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';
import { Notice } from '../../../ui/Notice';
import { Page, Question } from '../../../ui/Page';
import { Timeline } from '../../../ui/Timeline';
import { BackBar } from '../../../ui/TopBar';
import { titleText } from '../../../util/officeTitle';
import { localDigits } from '../../../util/digits';
import { Loading } from '../../Loading';
import { DecisionWords } from './DecisionWords';
import { decisionSentence, requestTitle, stateOf } from './requestWords';
import { stepsOf } from './steps';

/** Who holds it, since when, what was decided and why, and what comes next. */
export default function RequestPage({ params }: PageProps) {
  const id = params['id'] ?? '';
  const [request, again] = useLoaded(id, () => get(`/api/requests/${id}`));
  return (
    <Page title={m.my_requests()} bar={<BackBar title={m.my_requests()} back="/requests" />}>
      <Loading of={request} again={again}>
        {(found) => <RequestWords request={found} />}
      </Loading>
    </Page>
  );
}

function RequestWords({ request }: { readonly request: Request }) {
  const { tone, icon, word } = stateOf(request);
  const { decision } = request;
  return (
    <>
      <div className="request-head">
        <Question>{requestTitle(request)}</Question>
        <Chip tone={tone} icon={icon}>
          {word}
        </Chip>
      </div>
      <p className="page-lead">
        {m.tracking_number()}{' '}
        <bdi className="ltr request-number">{localDigits(request.trackingNumber)}</bdi>
      </p>
      <Notice tone={tone === 'end' ? 'neutral' : 'act'} icon={icon}>
        <span className="request-now">
          {decision ? decisionSentence(decision.kind) : nowWords(request)}
        </span>
      </Notice>
      {decision && <DecisionWords decision={decision} />}
      <Card>
        <Timeline steps={stepsOf(request)} />
      </Card>
      <Card label={m.request_text()}>
        <h2>{m.request_text()}</h2>
        <p className="request-text" dir="auto">
          {request.text}
        </p>
      </Card>
    </>
  );
}

const nowWords = (request: Request): string =>
  m.request_with({ title: titleText(request.takenByTitle) });
