import { useState } from 'react';
import { get, post } from '../../api/client';
import type { Schemas } from '../../api/types';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Field';
import { dayOf } from '../../util/typedDay';
import { Loading } from '../Loading';
import { ChangePanel } from '../staff/timetable/ChangePanel';
import { ClosedHours, hoursOf, noHours } from '../staff/timetable/ClosedHours';
import { ClosuresAhead } from '../staff/timetable/ClosuresAhead';
import { DayField } from '../staff/DayField';
import { DeskPage } from '../staff/DeskPage';

type Place = Schemas['ClosablePlace'];

/** What is closed of a country, a province and its prisons, and a way to close more. */
export default function Closures() {
  const [closing, setClosing] = useState(false);
  const [round, setRound] = useState(0);
  const [loaded, again] = useLoaded('closable', () => get('/api/timetable/closures'));
  const change = () => setRound(round + 1);
  const done = () => {
    setClosing(false);
    change();
  };
  return (
    <DeskPage title={m.timetable_closures()} at="/closures">
      <div className="desk-head">
        <h1>{m.timetable_closures()}</h1>
        {!closing && (
          <Button kind="filled" size="desk" icon="calendarCross" onClick={() => setClosing(true)}>
            {m.closures_add()}
          </Button>
        )}
      </div>
      <div className="desk-body">
        <p>{m.closures_lead()}</p>
        {closing && (
          <Loading of={loaded} again={again}>
            {({ places }) => (
              <Closing places={places} onDone={done} onClose={() => setClosing(false)} />
            )}
          </Loading>
        )}
      </div>
      <ClosuresAhead key={round} titled={false} onChange={change} />
    </DeskPage>
  );
}

const keyOf = ({ kind, id }: Place): string => `${kind}:${id ?? ''}`;

interface Props {
  readonly places: readonly Place[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function Closing({ places, onDone, onClose }: Props) {
  const [chosen, setChosen] = useState('');
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const [typed, setTyped] = useState(noHours);
  const place = places.find((one) => keyOf(one) === chosen) ?? places[0];
  const hours = hoursOf(typed);
  const firstDay = dayOf(first);
  const body = {
    provinceId: place?.kind === 'PROVINCE' ? place.id : null,
    prisonId: place?.kind === 'PRISON' ? place.id : null,
    stationId: null,
    firstDay: firstDay ?? '',
    lastDay: dayOf(last) ?? firstDay ?? '',
    fromMinute: hours.from,
    untilMinute: hours.until,
    reason: typed.reason,
  };
  return (
    <ChangePanel
      title={m.closures_add()}
      look={m.timetable_look()}
      act={m.timetable_close()}
      done={m.closures_saved()}
      ready={place !== undefined && firstDay !== null && typed.reason.trim() !== '' && hours.right}
      of={body}
      change={(decisions) => post('/api/timetable/closures', { ...body, decisions })}
      onDone={onDone}
      onClose={onClose}
    >
      <div className="timetable-fields">
        <Choice
          label={m.closures_where()}
          value={place ? keyOf(place) : ''}
          onChange={setChosen}
          options={places.map((one) => ({
            value: keyOf(one),
            words: one.name ?? m.timetable_country(),
          }))}
        />
        <DayField label={m.closures_first()} value={first} onChange={setFirst} />
        <DayField label={m.timetable_last_day()} value={last} onChange={setLast} />
        <ClosedHours typed={typed} onChange={setTyped} />
      </div>
    </ChangePanel>
  );
}
