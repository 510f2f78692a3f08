import '../../staff/Lists.css';
import '../../staff/StaffForm.css';
import './Sessions.css';
import { get } from '../../../api/client';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { ButtonLink } from '../../../ui/Button';
import { Loading } from '../../Loading';
import { DeskPage } from '../../staff/DeskPage';
import { usePrison } from '../usePrison';
import { Exclusions } from './Exclusions';
import { Groups } from './Groups';
import { Interpreters } from './Interpreters';
import { SessionList } from './SessionList';

/** What a prison's timetable is made of: sessions, groups of stations, and the days that are left out. */
export default function Sessions() {
  const prison = usePrison();
  return (
    <DeskPage title={m.sessions_title()} at="/timetable">
      <div className="desk-head">
        <h1>{m.sessions_title()}</h1>
        <ButtonLink size="desk" icon="back" href="/timetable">
          {m.sessions_back()}
        </ButtonLink>
      </div>
      <div className="desk-body">
        <p>{m.sessions_lead()}</p>
        {prison !== null && <OfPrison prison={prison} />}
      </div>
    </DeskPage>
  );
}

function OfPrison({ prison }: { readonly prison: string }) {
  const [loaded, again] = useLoaded(`sessions-${prison}`, () =>
    get(`/api/timetable/prisons/${prison}/sessions`),
  );
  return (
    <Loading of={loaded} again={again}>
      {(plan) => (
        <>
          <SessionList prison={prison} plan={plan} onChange={again} />
          <Groups prison={prison} plan={plan} onChange={again} />
          <Exclusions prison={prison} plan={plan} onChange={again} />
          <Interpreters prison={prison} />
        </>
      )}
    </Loading>
  );
}
