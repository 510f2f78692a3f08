import './Outbox.css';
import { get } from '../../../api/client';
import type { TextMessage } from '../../../api/roads';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { Page, Question } from '../../../ui/Page';
import { Header } from '../../../ui/TopBar';
import { localDigits } from '../../../util/digits';
import { dayText, timeText } from '../../../util/jalali';
import { Loading } from '../../Loading';
import { pieces } from './links';

/** The demonstration's text messages, since no phone rings there. */
export default function Outbox() {
  const [messages, again] = useLoaded('outbox', () => get('/dev/api/outbox'));
  return (
    <Page
      title={m.outbox_title()}
      bar={<Header />}
      foot={<Button onClick={again}>{m.refresh()}</Button>}
    >
      <Question>{m.outbox_title()}</Question>
      <p className="page-lead">{m.outbox_lead()}</p>
      <Loading of={messages} again={again}>
        {(list) => (list.length === 0 ? <p>{m.outbox_empty()}</p> : <MessageList list={list} />)}
      </Loading>
    </Page>
  );
}

const MessageList = ({ list }: { readonly list: readonly TextMessage[] }) => (
  <ol className="outbox">
    {list.map((message) => (
      <li key={message.id} className="outbox-message">
        <div className="outbox-head">
          <bdi className="ltr">{localDigits(message.to.replace('+98', '0'))}</bdi>
          <span>{m.day_at({ day: dayText(message.at), time: timeText(message.at) })}</span>
        </div>
        <p dir="auto">
          {pieces(message.text).map((piece) =>
            piece.link === undefined ? (
              piece.text
            ) : (
              <a key={piece.at} href={piece.link} className="ltr">
                {piece.text}
              </a>
            ),
          )}
        </p>
      </li>
    ))}
  </ol>
);
