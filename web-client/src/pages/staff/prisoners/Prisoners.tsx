import '../Lists.css';
import '../panels.css';
import './Prisoners.css';
import { useState } from 'react';
import { get } from '../../../api/client';
import { useSession } from '../../../api/session';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { toAscii } from '../../../util/digits';
import { Loading } from '../../Loading';
import { DeskPage, Nothing } from '../DeskPage';
import { PrisonerCard } from './PrisonerCard';
import { Restrictions } from './Restrictions';
import { Separations } from './Separations';

/** Who says which two are kept separate. */
const keepers: readonly string[] = ['WARDEN', 'SUPERVISING_JUDGE'];

/** A prisoner found by number, with what may be done about them, and every restriction that is not over. */
export default function Prisoners() {
  const [typed, setTyped] = useState('');
  const [sought, setSought] = useState('');
  const [restrictions, again] = useLoaded('restrictions', () => get('/api/restrictions'));
  const session = useSession();
  const [done, setDone] = useState(0);
  const changed = () => {
    again();
    setDone((count) => count + 1);
  };
  const keeps =
    session.state === 'in' && session.me.roles.some(({ role }) => keepers.includes(role));
  return (
    <DeskPage title={m.prisoners_title()} at="/prisoners">
      <div className="desk-head">
        <h1>{m.prisoners_title()}</h1>
      </div>
      <div className="desk-body">
        <form
          className="prisoner-search"
          onSubmit={(event) => {
            event.preventDefault();
            setSought(toAscii(typed).trim());
          }}
        >
          <Field
            label={m.prisoners_number()}
            kind="digits"
            value={typed}
            maxLength={40}
            onChange={setTyped}
          />
          <Button type="submit" size="desk" icon="search" disabled={typed.trim() === ''}>
            {m.prisoners_find()}
          </Button>
        </form>
        {sought !== '' && <Found key={sought} number={sought} onChange={changed} />}
        <h2>{m.restrictions_title()}</h2>
        <Loading of={restrictions} again={again}>
          {(rows) => <Restrictions rows={rows} onChange={again} />}
        </Loading>
        {keeps && <Separations key={done} />}
      </div>
    </DeskPage>
  );
}

function Found({ number, onChange }: { readonly number: string; readonly onChange: () => void }) {
  const [loaded, again] = useLoaded(number, () =>
    get(`/api/prisoners?number=${encodeURIComponent(number)}`),
  );
  const changed = () => {
    again();
    onChange();
  };
  return (
    <Loading of={loaded} again={again}>
      {(found) =>
        found.length === 0 ? (
          <Nothing icon="search">{m.prisoners_none()}</Nothing>
        ) : (
          <ul className="staff-list">
            {found.map((one) => (
              <PrisonerCard key={one.id} prisoner={one} onChange={changed} />
            ))}
          </ul>
        )
      }
    </Loading>
  );
}
