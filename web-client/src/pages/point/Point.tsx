import '../staff/Lists.css';
import { useState } from 'react';
import { get } from '../../api/client';
import type { Schemas } from '../../api/types';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { serverNow } from '../../util/clock';
import { localDigits } from '../../util/digits';
import { fullDayText, isoDay } from '../../util/jalali';
import { Loading } from '../Loading';
import { DeskPage, Nothing } from '../staff/DeskPage';
import { Rehearsals } from './Rehearsals';
import { VouchedRow } from './VouchedRow';
import { VouchForm } from './VouchForm';
import { reversed } from '../../util/lists';

type Person = Schemas['Vouched'];

const most = 20;

/** A point clerk's day: who stands before the table is vouched for, and those of before stay in sight. */
export default function Point() {
  const [loaded, again] = useLoaded('vouched', () => get('/api/me/vouched-people'));
  const [newest, setNewest] = useState<string | null>(null);
  return (
    <DeskPage title={m.point_title()} at="/point">
      <div className="desk-head">
        <h1>{m.point_title()}</h1>
        <p>{m.point_day({ day: fullDayText(serverNow()) })}</p>
      </div>
      <div className="desk-body">
        <VouchForm
          onVouched={({ personId }) => {
            setNewest(personId);
            again();
          }}
        />
        <Rehearsals />
        <Loading of={loaded} again={again}>
          {(people) => <Last people={people} newest={newest} onChange={again} />}
        </Loading>
      </div>
    </DeskPage>
  );
}

interface LastProps {
  readonly people: readonly Person[];
  readonly newest: string | null;
  readonly onChange: () => void;
}

function Last({ people, newest, onChange }: LastProps) {
  const last = reversed(people).slice(0, most);
  return (
    <section className="staff-section">
      <h2>{m.point_last()}</h2>
      <p className="staff-section-lead">
        {m.point_today({ count: localDigits(people.filter(isOfToday).length) })}
      </p>
      {last.length === 0 ? (
        <Nothing icon="users">{m.point_nobody()}</Nothing>
      ) : (
        <ul className="staff-list">
          {last.map((person) => (
            <VouchedRow
              key={person.personId}
              person={person}
              asked={person.personId === newest}
              onChange={onChange}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

const isOfToday = ({ vouchedAt }: Person): boolean =>
  isoDay(Date.parse(vouchedAt)) === isoDay(serverNow());
