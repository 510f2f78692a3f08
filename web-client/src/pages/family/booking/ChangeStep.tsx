import './Book.css';
import { useState } from 'react';
import { get, post } from '../../../api/client';
import type { FreeTime, FreeTimes, Visit } from '../../../api/types';
import { useAct } from '../../../api/useAct';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { navigate } from '../../../router';
import { Button, ButtonLink } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Page, Question } from '../../../ui/Page';
import { BackBar } from '../../../ui/TopBar';
import { toast } from '../../../ui/Toast';
import { timeText, weekdayText } from '../../../util/jalali';
import { Loading } from '../../Loading';
import { dateWords } from '../whenWords';
import { Blocked } from './Blocked';
import { DayList } from './DayList';
import { Refused } from './Refused';

interface Offer {
  readonly visit: Visit;
  readonly free: FreeTimes;
}

async function loadOffer(visitId: string): Promise<Offer> {
  const [visit, free] = await Promise.all([
    get(`/api/visits/${visitId}`),
    get(`/api/visits/${visitId}/free-times?days=14`),
  ]);
  return { visit, free: without(free, visit.start) };
}

/** The time it has already is nothing to choose. */
const without = (free: FreeTimes, start: string): FreeTimes => ({
  ...free,
  days: free.days.map((day) => ({
    ...day,
    times: day.times.filter((time) => Date.parse(time.start) !== Date.parse(start)),
  })),
});

/** Another time for a booked visit; the old one is kept until the new one is had. */
export function ChangeStep({ visitId }: { readonly visitId: string }) {
  const [offer, again] = useLoaded(visitId, () => loadOffer(visitId));
  const [chosen, setChosen] = useState<FreeTime | null>(null);
  const { busy, problem, run } = useAct();
  const change = async () => {
    if (chosen === null) return;
    const moved = await run(() => post(`/api/visits/${visitId}/move`, { start: chosen.start }));
    if (!moved) {
      setChosen(null);
      again();
      return;
    }
    toast(m.changed_toast());
    navigate(`/visits/${visitId}`, 'replace');
  };
  const zone = offer.state === 'ready' ? offer.value.free.zone : undefined;
  return (
    <Page
      title={m.change_time()}
      bar={<BackBar title={m.change_time()} back={`/visits/${visitId}`} />}
      footStyle="bar"
      foot={
        chosen && (
          <Button kind="filled" busy={busy && m.saving()} onClick={() => void change()}>
            {m.change_to({
              day: weekdayText(chosen.start, zone),
              time: timeText(chosen.start, zone),
            })}
          </Button>
        )
      }
    >
      <Loading of={offer} again={again}>
        {({ visit, free }) => (
          <>
            <Question>{m.change_question({ name: visit.prisoner.givenName })}</Question>
            <Notice tone="neutral" icon="calendarCheck">
              {m.change_now({ when: dateWords(visit.start, visit.zone) })}
            </Notice>
            {problem ? (
              <Refused problem={problem} zone={free.zone} chosen={chosen} onChoose={setChosen} />
            ) : (
              <Blocked free={free} />
            )}
            {!free.days.some((day) => day.times.length > 0) && (
              <ButtonLink href={`/visits/${visitId}`}>{m.keep_visit()}</ButtonLink>
            )}
            <DayList free={free} chosen={chosen} onChoose={setChosen} />
          </>
        )}
      </Loading>
    </Page>
  );
}
