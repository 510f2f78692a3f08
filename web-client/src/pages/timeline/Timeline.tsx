import './Timeline.css';
import { get } from '../../api/client';
import { useSession } from '../../api/session';
import type { Timeline } from '../../api/timelineTypes';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import type { PageProps } from '../../router';
import { ButtonLink } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { localDigits } from '../../util/digits';
import { fullDayText, timeText } from '../../util/jalali';
import { Loading } from '../Loading';
import { DeskPage, Nothing } from '../staff/DeskPage';
import { Happenings } from './Happenings';
import { Lanes } from './Lanes';
import { MinuteTable } from './MinuteTable';
import { lostText, verdictText } from './timelineWords';

/** How a visit went, for who answers for it: both sides' lines, what happened, and whose doing it was. */
export default function TimelinePage({ params }: PageProps) {
  const id = params['id'] ?? '';
  const session = useSession();
  const [loaded, again] = useLoaded(id, () => get(`/api/visits/${id}/timeline`));
  const auditor = session.state === 'in' && session.me.home === 'AUDITOR';
  const back = auditor ? '/audit' : '/board';
  return (
    <DeskPage title={m.course_title()} at={back}>
      <div className="desk-head">
        <h1>{m.course_title()}</h1>
        <ButtonLink size="desk" kind="quiet" href={back} icon="back">
          {m.course_back()}
        </ButtonLink>
      </div>
      <div className="course">
        <Loading of={loaded} again={again}>
          {(timeline) => <Course timeline={timeline} />}
        </Loading>
      </div>
    </DeskPage>
  );
}

function Course({ timeline }: { readonly timeline: Timeline }) {
  const { zone, start, end, events, minutes, lost } = timeline;
  const over = ['ENDED', 'MISSED'].includes(timeline.status);
  return (
    <>
      <p className="course-where">
        {m.course_where({
          day: fullDayText(start, zone),
          from: timeText(start, zone),
          until: timeText(end, zone),
          station: localDigits(timeline.stationNumber),
          prison: timeline.prisonName,
        })}
      </p>
      {over && <p className="course-verdict">{verdictText(timeline)}</p>}
      {lost.length > 0 && (
        <ul className="course-lost" aria-label={m.course_lost_title()}>
          {lost.map((one) => (
            <li key={one.whose}>
              <Chip tone={one.whose === 'VISITOR' ? 'neutral' : 'soon'} icon="clock">
                {lostText(one)}
              </Chip>
            </li>
          ))}
        </ul>
      )}
      {events.length === 0 ? (
        <Nothing icon="search">{m.course_nothing()}</Nothing>
      ) : (
        <Lanes timeline={timeline} />
      )}
      <Happenings timeline={timeline} />
      {minutes.length > 0 && <MinuteTable minutes={minutes} />}
    </>
  );
}
