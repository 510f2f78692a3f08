import { useState } from 'react';
import { get, post } from '../../../api/client';
import type { DayPart } from '../../../api/types';
import { useAct } from '../../../api/useAct';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { navigate, useAddress } from '../../../router';
import { Button, ButtonLink } from '../../../ui/Button';
import { Page, Question } from '../../../ui/Page';
import { BackBar } from '../../../ui/TopBar';
import { dayInstant, dayText, isoDay } from '../../../util/jalali';
import { Loading } from '../../Loading';
import { ProblemNotice } from '../../ProblemNotice';
import { Pick } from './Pick';
import { isPart, partWords, parts } from './waitingWords';

const lengths = [
  { value: '7', words: m.waiting_week },
  { value: '14', words: m.waiting_fortnight },
  { value: '31', words: m.waiting_month },
] as const;

const dayAfter = (today: string, days: number): string =>
  isoDay(Date.parse(dayInstant(today)) + days * 86_400_000, 'UTC');

/** Two choices and one button; from then on a text message does the rest. */
export default function NewWaiting() {
  const asked = new URLSearchParams(useAddress().split('?')[1]);
  const prisonerId = asked.get('prisoner') ?? '';
  const companions = asked.get('with')?.split(',').filter(Boolean) ?? [];
  const [free, again] = useLoaded(prisonerId, () =>
    get(`/api/prisoners/${prisonerId}/free-times?days=1`),
  );
  return (
    <Page
      title={m.waiting_title()}
      bar={<BackBar title={m.waiting_title()} back={`/book?prisoner=${prisonerId}`} />}
    >
      <Question>{m.waiting_new_question()}</Question>
      <p className="page-lead">{m.waiting_new_lead()}</p>
      <Loading of={free} again={again}>
        {({ days }) =>
          days[0] && <Form prisonerId={prisonerId} companions={companions} today={days[0].date} />
        }
      </Loading>
    </Page>
  );
}

interface Props {
  readonly prisonerId: string;
  readonly companions: readonly string[];
  readonly today: string;
}

function Form({ prisonerId, companions, today }: Props) {
  const [days, setDays] = useState('14');
  const [part, setPart] = useState<DayPart>('ANY');
  const { busy, problem, run } = useAct();
  const join = () =>
    void run(async () => {
      await post('/api/me/waiting-list', {
        prisonerId,
        companions: [...companions],
        firstDay: today,
        lastDay: dayAfter(today, Number(days)),
        part,
      });
      navigate('/waiting', 'replace');
    });
  return (
    <>
      <Pick
        label={m.waiting_until()}
        value={days}
        onChange={setDays}
        options={lengths.map(({ value, words }) => ({
          value,
          words: words({ day: dayText(dayInstant(dayAfter(today, Number(value))), 'UTC') }),
        }))}
      />
      <Pick
        label={m.waiting_part()}
        value={part}
        onChange={(value) => setPart(isPart(value) ? value : 'ANY')}
        options={parts.map((value) => ({ value, words: partWords(value) }))}
      />
      {problem && <ProblemNotice problem={problem} />}
      {problem?.code === 'waiting.time_free' ? (
        <ButtonLink kind="filled" icon="calendarPlus" href={`/book?prisoner=${prisonerId}`}>
          {m.waiting_see_times()}
        </ButtonLink>
      ) : (
        <Button kind="filled" icon="hourglass" busy={busy && m.saving()} onClick={join}>
          {m.waiting_join()}
        </Button>
      )}
      {problem?.code === 'waiting.already' && (
        <ButtonLink href="/waiting">{m.waiting_offer_see()}</ButtonLink>
      )}
    </>
  );
}
