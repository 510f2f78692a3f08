import '../staff/StaffForm.css';
import { del, get, post } from '../../api/client';
import { startSession, useSession } from '../../api/session';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { Loading } from '../Loading';
import { DeskPage } from '../staff/DeskPage';
import { Leaves } from '../staff/Leaves';
import { Deputies } from './Deputies';

/** An official's own leaves, and a prosecutor's deputies. */
export default function LeavesPage() {
  const session = useSession();
  const roles = session.state === 'in' ? session.me.roles : [];
  const appoints = roles.some((held) => held.role === 'PROSECUTOR');
  const title = appoints ? m.leaves_title_deputies() : m.leaves_title();
  const [loaded, again] = useLoaded('leaves', () => get('/api/me/absences'));
  /** A leave that begins at once changes what one is. */
  const changed = () => {
    again();
    void startSession();
  };
  return (
    <DeskPage title={title} at="/leaves">
      <div className="desk-head">
        <h1>{title}</h1>
      </div>
      <div className="desk-body">
        {appoints && <Deputies />}
        <Loading of={loaded} again={again}>
          {(leaves) => (
            <Leaves
              leaves={leaves}
              lead={m.leaves_lead()}
              onEnter={(leave) => post('/api/me/absences', leave)}
              onEnd={(id) => del(`/api/me/absences/${id}`)}
              onChanged={changed}
            />
          )}
        </Loading>
      </div>
    </DeskPage>
  );
}
