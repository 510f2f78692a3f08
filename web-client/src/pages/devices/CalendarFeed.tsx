import { useState } from 'react';
import { del, get, post } from '../../api/client';
import { useAct } from '../../api/useAct';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { shortDayText } from '../../util/jalali';
import { Loading } from '../Loading';
import { ProblemNotice } from '../ProblemNotice';

/** An address at which an official's own calendar reads when visits are held. */
export function CalendarFeed() {
  const [feed, again] = useLoaded('calendar-feed', () => get('/api/me/calendar-feed'));
  const [url, setUrl] = useState<string | null>(null);
  const { busy, problem, run } = useAct();
  const make = () =>
    void run(async () => {
      setUrl((await post('/api/me/calendar-feed')).url);
      again();
    });
  const giveUp = () =>
    void run(async () => {
      await del('/api/me/calendar-feed');
      setUrl(null);
      again();
    });
  return (
    <section className="passkeys" aria-labelledby="calendar">
      <h2 id="calendar">{m.calendar_title()}</h2>
      <p className="page-lead">{m.calendar_lead()}</p>
      <Loading of={feed} again={again}>
        {({ madeAt }) => (
          <>
            {url !== null && (
              <Notice tone="act" icon="calendar">
                <p>{m.calendar_once()}</p>
                <input
                  className="field-input"
                  dir="ltr"
                  readOnly
                  aria-label={m.calendar_address()}
                  value={url}
                  onFocus={(event) => event.currentTarget.select()}
                />
              </Notice>
            )}
            {madeAt !== null && url === null && (
              <p>{m.calendar_made({ day: shortDayText(madeAt) })}</p>
            )}
            <Button size="desk" busy={busy && m.saving()} onClick={make}>
              {madeAt === null ? m.calendar_make() : m.calendar_replace()}
            </Button>
            {madeAt !== null && (
              <Button size="desk" kind="end-plain" onClick={giveUp}>
                {m.calendar_give_up()}
              </Button>
            )}
          </>
        )}
      </Loading>
      {problem && <ProblemNotice problem={problem} />}
    </section>
  );
}
