import { useState } from 'react';
import { post } from '../../../api/client';
import { m } from '../../../messages-compiled/messages.js';
import { Choice } from '../../../ui/Field';
import { localDigits } from '../../../util/digits';
import { dayInstant, shortDayText } from '../../../util/jalali';
import { dayOf } from '../../../util/typedDay';
import { DayField } from '../../staff/DayField';
import { ChangePanel } from '../../staff/timetable/ChangePanel';
import { ClosedHours, hoursOf, noHours } from '../../staff/timetable/ClosedHours';
import type { TimetableOfDay } from './timetableState';

interface Props {
  readonly shown: TimetableOfDay;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Closes the day that is shown, or some days or hours; what becomes of its visits is asked first. */
export function CloseTime({ shown, onDone, onClose }: Props) {
  const [last, setLast] = useState('');
  const [station, setStation] = useState('');
  const [typed, setTyped] = useState(noHours);
  const hours = hoursOf(typed);
  const body = {
    prisonId: shown.prisonId,
    stationId: station === '' ? null : station,
    firstDay: shown.day,
    lastDay: dayOf(last) ?? shown.day,
    fromMinute: hours.from,
    untilMinute: hours.until,
    reason: typed.reason,
  };
  return (
    <div className="timetable-panel">
      <ChangePanel
        title={m.timetable_close_day({ day: shortDayText(dayInstant(shown.day), shown.zone) })}
        look={m.timetable_look()}
        act={m.timetable_close()}
        done={m.closures_saved()}
        ready={typed.reason.trim() !== '' && hours.right}
        of={body}
        zone={shown.zone}
        change={(decisions) => post('/api/timetable/closures', { ...body, decisions })}
        onDone={onDone}
        onClose={onClose}
      >
        <div className="timetable-fields">
          <DayField label={m.timetable_last_day()} value={last} onChange={setLast} />
          <Choice
            label={m.timetable_station()}
            value={station}
            onChange={setStation}
            empty={m.timetable_all_stations()}
            options={shown.stations.map(({ id, number }) => ({
              value: id,
              words: m.stations_number({ number: localDigits(number) }),
            }))}
          />
          <ClosedHours typed={typed} onChange={setTyped} />
        </div>
      </ChangePanel>
    </div>
  );
}
