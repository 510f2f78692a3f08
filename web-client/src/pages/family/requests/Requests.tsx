import { get } from '../../../api/client';
import type { Request } from '../../../api/requestTypes';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { Chip } from '../../../ui/Chip';
import { Notice } from '../../../ui/Notice';
import { Page, Question } from '../../../ui/Page';
import { Row, Rows } from '../../../ui/Rows';
import { BackBar } from '../../../ui/TopBar';
import { dayText } from '../../../util/jalali';
import { Loading } from '../../Loading';
import { requestTitle, stateOf } from './requestWords';

export default function Requests() {
  const [requests, again] = useLoaded('requests', () => get('/api/me/requests'));
  return (
    <Page title={m.my_requests()} bar={<BackBar title={m.to_home_short()} back="/" />}>
      <Question>{m.my_requests()}</Question>
      <Loading of={requests} again={again}>
        {(list) => (list.length === 0 ? <NoRequests /> : <RequestList list={list} />)}
      </Loading>
    </Page>
  );
}

const NoRequests = () => <Notice icon="document">{m.no_requests()}</Notice>;

const RequestList = ({ list }: { readonly list: readonly Request[] }) => (
  <Rows>
    {list.map((request) => {
      const { tone, icon, word } = stateOf(request);
      return (
        <Row
          key={request.id}
          title={requestTitle(request)}
          detail={
            <>
              {m.taken_on({ day: dayText(request.takenAt) })}
              <span className="row-chip">
                <Chip tone={tone} icon={icon}>
                  {word}
                </Chip>
              </span>
            </>
          }
          href={`/requests/${request.id}`}
        />
      );
    })}
  </Rows>
);
