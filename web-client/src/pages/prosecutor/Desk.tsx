import './Desk.css';
import { useEffect } from 'react';
import { get } from '../../api/client';
import type { Desk as DeskData, DeskVisit } from '../../api/staffTypes';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { navigate } from '../../router';
import { ButtonLink } from '../../ui/Button';
import { localDigits } from '../../util/digits';
import { Loading } from '../Loading';
import { DeskPage } from '../staff/DeskPage';
import { Keys } from '../staff/Keys';
import { useKeys } from '../staff/useKeys';
import { inOrder, mayJoin, waiting } from './deskOrder';
import { Docket } from './Docket';
import { TodaysVisits } from './TodaysVisits';

/** So soon is seen who waits to be heard, and so soon closes the desk of who was removed. */
const renewedEveryMs = 5_000;

/** Today's visits in the district with who asked to speak, and the requests that wait for a decision. */
export default function Desk() {
  const [loaded, again] = useLoaded('desk', () => get('/api/desk'));
  useEffect(() => {
    const timer = setInterval(again, renewedEveryMs);
    return () => clearInterval(timer);
  }, [again]);
  const hints = [{ keys: ['J'], words: m.desk_key_join() }];
  return (
    <DeskPage title={m.staff_desk()} at="/desk" foot={<Keys hints={hints} />}>
      <Loading of={loaded} again={again}>
        {(desk) => <OpenDesk desk={desk} onChanged={again} />}
      </Loading>
    </DeskPage>
  );
}

function OpenDesk({
  desk,
  onChanged,
}: {
  readonly desk: DeskData;
  readonly onChanged: () => void;
}) {
  const visits = inOrder(desk.visits);
  useJoinKey(visits);
  const raised = visits.filter((visit) => visit.raised).length;
  const counts = { count: localDigits(visits.length), raised: localDigits(raised) };
  const title = () => {
    if (visits.length === 0) return m.staff_desk();
    return raised > 0 ? m.desk_title_raised(counts) : m.desk_title(counts);
  };
  return (
    <>
      <div className="desk-head">
        <h1>{title()}</h1>
        <span className="desk-district">{desk.districtName}</span>
        <ButtonLink size="desk" icon="users" href="/desk/rounds">
          {m.rounds_open({ count: localDigits(waiting(visits).length) })}
        </ButtonLink>
      </div>
      <div className="desk-columns">
        <TodaysVisits visits={visits} />
        <Docket requests={desk.requests} onDecided={onChanged} />
      </div>
    </>
  );
}

/** J joins the first visit that can be joined: the one at the top. */
function useJoinKey(visits: readonly DeskVisit[]): void {
  useKeys((code) => {
    const first = visits.find(mayJoin);
    if (code !== 'KeyJ' || !first) return false;
    navigate(`/desk/${first.id}`);
    return true;
  });
}
