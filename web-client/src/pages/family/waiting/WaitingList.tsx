import { get } from '../../../api/client';
import type { Waiting } from '../../../api/types';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { ButtonLink } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Page, Question } from '../../../ui/Page';
import { BackBar } from '../../../ui/TopBar';
import { Loading } from '../../Loading';
import { Entry } from './Entry';

/** What one waits for, and how it stands. */
export default function WaitingList() {
  const [entries, again] = useLoaded('waiting', () => get('/api/me/waiting-list'));
  return (
    <Page title={m.waiting_title()} bar={<BackBar title={m.to_home_short()} back="/" />}>
      <Question>{m.waiting_title()}</Question>
      <Loading of={entries} again={again}>
        {(list) => (list.length === 0 ? <Nothing /> : <Entries list={list} again={again} />)}
      </Loading>
    </Page>
  );
}

const Nothing = () => (
  <>
    <Notice icon="hourglass">{m.waiting_empty()}</Notice>
    <ButtonLink kind="filled" icon="calendarPlus" href="/book">
      {m.book_visit()}
    </ButtonLink>
  </>
);

const Entries = ({
  list,
  again,
}: {
  readonly list: readonly Waiting[];
  readonly again: () => void;
}) => (
  <>
    {list.map((entry) => (
      <Entry key={entry.id} entry={entry} onChange={again} />
    ))}
  </>
);
