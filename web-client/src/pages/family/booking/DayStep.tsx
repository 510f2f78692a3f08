import './Book.css';
import { useState } from 'react';
import { get, post } from '../../../api/client';
import type { Companion, FreeTime, FreeTimes } from '../../../api/types';
import { useAct } from '../../../api/useAct';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { navigate } from '../../../router';
import { Button, ButtonLink } from '../../../ui/Button';
import { Page, Question } from '../../../ui/Page';
import { BackBar } from '../../../ui/TopBar';
import { timeText, weekdayText } from '../../../util/jalali';
import { Loading } from '../../Loading';
import { Blocked } from './Blocked';
import { Companions } from './Companions';
import { DayList } from './DayList';
import { Refused } from './Refused';
import { WithOfficial } from './WithOfficial';

interface Offer {
  readonly free: FreeTimes;
  readonly companions: readonly Companion[];
  readonly givenName: string;
}

async function loadOffer(prisonerId: string, official: boolean): Promise<Offer> {
  const [free, companions, kin] = await Promise.all([
    get(`/api/prisoners/${prisonerId}/free-times?days=14&withOfficial=${official}`),
    get(`/api/prisoners/${prisonerId}/companions`),
    get('/api/me/prisoners'),
  ]);
  const prisoner = kin.find((one) => one.prisoner?.id === prisonerId)?.prisoner;
  return { free, companions, givenName: prisoner?.givenName ?? '' };
}

const anyTime = (free: FreeTimes): boolean => free.days.some((day) => day.times.length > 0);

export function DayStep({ prisonerId }: { readonly prisonerId: string }) {
  const [official, setOfficial] = useState(false);
  const [offer, again] = useLoaded(`${prisonerId} ${official}`, () =>
    loadOffer(prisonerId, official),
  );
  const [chosen, setChosen] = useState<FreeTime | null>(null);
  const [company, setCompany] = useState<readonly string[]>([]);
  const { busy, problem, run } = useAct();
  const hold = async () => {
    if (chosen === null) return;
    const body = { prisonerId, start: chosen.start, companions: company, withOfficial: official };
    const held = await run(async () => {
      const visit = await post('/api/visits', body);
      navigate(`/book?visit=${visit.id}`);
    });
    if (held) return;
    setChosen(null);
    again();
  };
  const zone = offer.state === 'ready' ? offer.value.free.zone : undefined;
  return (
    <Page
      title={m.book_visit()}
      bar={<BackBar title={m.book_visit()} back="/book" step={{ now: 2, of: 3 }} />}
      footStyle="bar"
      foot={
        chosen && (
          <Button kind="filled" busy={busy && m.holding()} onClick={() => void hold()}>
            {m.go_on_with({
              day: weekdayText(chosen.start, zone),
              time: timeText(chosen.start, zone),
            })}
          </Button>
        )
      }
    >
      <Loading of={offer} again={again}>
        {({ free, companions, givenName }) => (
          <>
            <Question>
              {givenName ? m.book_day({ name: givenName }) : m.book_day_nameless()}
            </Question>
            {problem ? (
              <Refused problem={problem} zone={free.zone} chosen={chosen} onChoose={setChosen} />
            ) : (
              <Blocked free={free} />
            )}
            {companions.length > 0 && anyTime(free) && (
              <Companions people={companions} chosen={company} onChange={setCompany} />
            )}
            {free.official && (
              <WithOfficial
                chosen={official}
                none={official && !anyTime(free)}
                onChange={(wanted) => {
                  setOfficial(wanted);
                  setChosen(null);
                }}
              />
            )}
            {!anyTime(free) && !official && (
              <TellMe prisonerId={prisonerId} company={company} main />
            )}
            {!anyTime(free) && <ButtonLink href="/">{m.to_home()}</ButtonLink>}
            <DayList free={free} chosen={chosen} onChoose={setChosen} />
            {anyTime(free) && <TellMe prisonerId={prisonerId} company={company} />}
          </>
        )}
      </Loading>
    </Page>
  );
}

interface TellMeProps {
  readonly prisonerId: string;
  readonly company: readonly string[];
  /** Where nothing can be booked it is the next thing to do. */
  readonly main?: boolean;
}

function TellMe({ prisonerId, company, main = false }: TellMeProps) {
  const road = `/waiting/new?prisoner=${prisonerId}&with=${company.join(',')}`;
  if (main)
    return (
      <ButtonLink kind="filled" icon="hourglass" href={road}>
        {m.waiting_tell_me()}
      </ButtonLink>
    );
  return (
    <p className="page-quiet">
      {m.waiting_none_suits()}{' '}
      <a className="text-link" href={road}>
        {m.waiting_tell_me()}
      </a>
    </p>
  );
}
