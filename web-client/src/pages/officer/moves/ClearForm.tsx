import '../../staff/StaffForm.css';
import { useState } from 'react';
import { get, post } from '../../../api/client';
import { useAct } from '../../../api/useAct';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { navigate } from '../../../router';
import { Button } from '../../../ui/Button';
import { Choice } from '../../../ui/Field';
import { localDigits } from '../../../util/digits';
import { dayStart, nextDay } from '../../../util/jalali';
import { dayOf } from '../../../util/typedDay';
import { ProblemNotice } from '../../ProblemNotice';
import { DayField } from '../../staff/DayField';
import { reasons, type ClearReason } from './moveWords';

const isReason = (typed: string): typed is ClearReason => typed in reasons;

/** Which days to clear, at which station, and why: the families are told the reason in words. */
export function ClearForm({ onClose }: { readonly onClose: () => void }) {
  const { busy, problem, run } = useAct();
  const [stations] = useLoaded('stations', () => get('/api/stations'));
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [station, setStation] = useState('');
  const [reason, setReason] = useState('');
  const first = dayOf(from);
  const last = until.trim() === '' ? first : dayOf(until);
  const known = stations.state === 'ready' ? stations.value : [];
  const ready = first !== null && last !== null && isReason(reason);
  const begin = () =>
    run(async () => {
      if (first === null || last === null || !isReason(reason)) return;
      const plan = await post('/api/replans', {
        prisonId: null,
        stationId: station === '' ? null : station,
        from: dayStart(first),
        until: dayStart(nextDay(last)),
        reason,
      });
      navigate(`/moves/${plan.id}`);
    });
  return (
    <form
      className="staff-form"
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <h2>{m.moves_clear()}</h2>
      <p>{m.moves_clear_lead()}</p>
      <div className="staff-fields">
        <DayField label={m.moves_first_day()} value={from} onChange={setFrom} />
        <DayField label={m.moves_last_day()} value={until} onChange={setUntil} />
        <Choice
          label={m.moves_where()}
          value={station}
          onChange={setStation}
          empty={m.moves_all_stations()}
          options={known.map((one) => ({ value: one.id, words: localDigits(one.name) }))}
        />
        <Choice
          label={m.moves_why()}
          value={reason}
          onChange={setReason}
          empty={m.moves_choose()}
          options={(Object.keys(reasons) as ClearReason[]).map((one) => ({
            value: one,
            words: reasons[one](),
          }))}
        />
      </div>
      {problem && <ProblemNotice problem={problem} />}
      <div className="staff-acts">
        <Button
          type="submit"
          kind="filled"
          size="desk"
          disabled={!ready}
          busy={busy && m.moves_seeking()}
        >
          {m.moves_seek()}
        </Button>
        <Button size="desk" onClick={onClose}>
          {m.go_back()}
        </Button>
      </div>
    </form>
  );
}
