import { useState } from 'react';
import { post } from '../../../api/client';
import type { Schemas } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { Choice, Field } from '../../../ui/Field';
import { localDigits, toAscii } from '../../../util/digits';
import { dayInstant, shortDayText } from '../../../util/jalali';
import { dayOf } from '../../../util/typedDay';
import { ActPanel } from '../../staff/ActPanel';
import { DayField } from '../../staff/DayField';
import { AffectedVisits, type Decision } from './AffectedVisits';
import { minuteOf, type TimetableOfDay } from './timetableState';

interface Props {
  readonly shown: TimetableOfDay;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Closes the day that is shown, or some days or hours; what becomes of its visits is asked first. */
export function CloseTime({ shown, onDone, onClose }: Props) {
  const [last, setLast] = useState('');
  const [station, setStation] = useState('');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [visits, setVisits] = useState<Schemas['Affected'] | null>(null);
  const [decision, setDecision] = useState<Decision | ''>('');
  const change = (set: (value: string) => void) => (value: string) => {
    set(value);
    setVisits(null);
  };
  const hours = from.trim() !== '' || until.trim() !== '';
  const body = {
    prisonId: shown.prisonId,
    stationId: station === '' ? null : station,
    firstDay: shown.day,
    lastDay: dayOf(last) ?? shown.day,
    fromMinute: hours ? minuteOf(toAscii(from)) : null,
    untilMinute: hours ? minuteOf(toAscii(until)) : null,
    reason,
  };
  const send = async () => {
    const undecided = visits === null || (visits.count > 0 && decision === '');
    if (!undecided) {
      const all = decision === '' ? 'KEEP' : decision;
      await post('/api/timetable/closures', { ...body, decisions: { all, each: null } });
      onDone();
      return;
    }
    setVisits((await post('/api/timetable/closures', body)).visits);
  };
  const times = !hours || (body.fromMinute !== null && body.untilMinute !== null);
  const ready =
    reason.trim() !== '' && times && (visits === null || visits.count === 0 || decision !== '');
  return (
    <div className="timetable-panel">
      <ActPanel
        title={m.timetable_close_day({ day: shortDayText(dayInstant(shown.day), shown.zone) })}
        act={visits === null ? m.timetable_look() : m.timetable_close()}
        ready={ready}
        send={send}
        onDone={() => undefined}
        onClose={onClose}
      >
        <div className="timetable-fields">
          <DayField label={m.timetable_last_day()} value={last} onChange={change(setLast)} />
          <Field
            label={m.timetable_from()}
            kind="digits"
            value={from}
            onChange={change(setFrom)}
            help={m.timetable_hours_help()}
            error={times ? undefined : m.timetable_hours_wrong()}
          />
          <Field
            label={m.timetable_until()}
            kind="digits"
            value={until}
            onChange={change(setUntil)}
          />
          <Choice
            label={m.timetable_station()}
            value={station}
            onChange={change(setStation)}
            empty={m.timetable_all_stations()}
            options={shown.stations.map(({ id, number }) => ({
              value: id,
              words: m.stations_number({ number: localDigits(number) }),
            }))}
          />
          <Field
            label={m.timetable_reason()}
            value={reason}
            onChange={change(setReason)}
            maxLength={400}
          />
        </div>
        {visits !== null && (
          <AffectedVisits
            visits={visits}
            zone={shown.zone}
            decision={decision}
            onDecide={setDecision}
          />
        )}
      </ActPanel>
    </div>
  );
}
