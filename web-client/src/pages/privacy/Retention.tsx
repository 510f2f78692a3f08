import './Retention.css';
import { useState } from 'react';
import { get, post } from '../../api/client';
import type { Schemas } from '../../api/types';
import { useAct } from '../../api/useAct';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { toast } from '../../ui/Toast';
import { localDigits, toAscii } from '../../util/digits';
import { fullDayText } from '../../util/jalali';
import { Loading } from '../Loading';
import { ProblemNotice } from '../ProblemNotice';
import { DeskPage } from '../staff/DeskPage';
import { kindText } from './kindText';

type Rule = Schemas['Foreseen'];

/** How long each kind of thing is kept, and what the next run would take away. */
export default function Retention() {
  const [loaded, again] = useLoaded('retention', () => get('/api/retention'));
  return (
    <DeskPage title={m.retention_title()} at="/retention">
      <div className="desk-head">
        <h1>{m.retention_title()}</h1>
      </div>
      <div className="desk-body">
        <p>{m.retention_lead()}</p>
        <Loading of={loaded} again={again}>
          {(rules) => <Rules rules={rules} onChange={again} />}
        </Loading>
      </div>
    </DeskPage>
  );
}

function Rules({
  rules,
  onChange,
}: {
  readonly rules: readonly Rule[];
  readonly onChange: () => void;
}) {
  return (
    <div className="retention-wrap">
      <table className="retention">
        <thead>
          <tr>
            <th scope="col">{m.retention_kind()}</th>
            <th scope="col">{m.retention_days()}</th>
            <th scope="col">{m.retention_would_go()}</th>
            <th scope="col">{m.retention_oldest()}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <Row key={rule.kind} rule={rule} onChange={onChange} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ rule, onChange }: { readonly rule: Rule; readonly onChange: () => void }) {
  const [changing, setChanging] = useState(false);
  const done = () => {
    setChanging(false);
    onChange();
  };
  const name = kindText(rule.kind);
  return (
    <tr>
      <th scope="row">
        {name}
        <small>
          <bdi>{rule.source}</bdi>
        </small>
        <small>
          {rule.verifiedBy === null
            ? m.retention_unverified()
            : m.retention_verified({ name: rule.verifiedBy })}
        </small>
      </th>
      <td>
        {changing ? (
          <Change rule={rule} onDone={done} />
        ) : (
          <>
            {m.retention_days_count({ days: localDigits(rule.days) })}{' '}
            <Button size="small" kind="quiet" onClick={() => setChanging(true)}>
              {m.retention_change()}
              <span className="hidden-words"> {name}</span>
            </Button>
          </>
        )}
      </td>
      <td data-words={m.retention_would_go()}>
        {rule.kept ? localDigits(rule.count) : m.retention_none_kept()}
        {!rule.byItself && <small>{m.retention_by_hand()}</small>}
      </td>
      <td data-words={m.retention_oldest()}>
        {rule.oldest === null ? '–' : fullDayText(rule.oldest)}
      </td>
    </tr>
  );
}

function Change({ rule, onDone }: { readonly rule: Rule; readonly onDone: () => void }) {
  const [days, setDays] = useState(localDigits(rule.days));
  const { busy, problem, run } = useAct();
  const save = async () => {
    const wanted = { days: Number(toAscii(days)) };
    if (!(await run(() => post(`/api/retention/${rule.kind}`, wanted)))) return;
    toast(m.retention_saved());
    onDone();
  };
  return (
    <form
      className="retention-change"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        kind="digits"
        label={m.retention_days()}
        help={m.retention_bounds({
          least: localDigits(rule.minimumDays),
          most: localDigits(rule.maximumDays),
        })}
        value={days}
        maxLength={5}
        onChange={setDays}
      />
      <span className="retention-acts">
        <Button type="submit" size="desk" busy={busy && m.saving()}>
          {m.retention_save()}
        </Button>
        <Button size="desk" kind="quiet" onClick={onDone}>
          {m.go_back()}
        </Button>
      </span>
      {problem && <ProblemNotice problem={problem} />}
    </form>
  );
}
