import { useState } from 'react';
import { post } from '../../api/client';
import type { OfficialCard } from '../../api/officeTypes';
import { useAct } from '../../api/useAct';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Choice } from '../../ui/Field';
import { ProblemNotice } from '../ProblemNotice';

interface Props {
  readonly official: OfficialCard;
  readonly onRemoved: () => void;
}

/** Takes every office away at once; whoever takes the open work over is named, or it waits for the office. */
export function Removal({ official, onRemoved }: Props) {
  const { busy, problem, run } = useAct();
  const [asking, setAsking] = useState(false);
  const [successor, setSuccessor] = useState('');
  const remove = async () => {
    const body = { successor: successor === '' ? null : successor };
    const done = await run(() => post(`/api/officials/${official.id}/removal`, body));
    setAsking(!done);
    if (done) onRemoved();
  };
  const { name, successors } = official;
  return (
    <section className="staff-section">
      <h2>{m.removal_heading()}</h2>
      <p className="staff-section-lead">{m.removal_lead()}</p>
      <div className="staff-acts">
        <Button size="desk" kind="end-plain" icon="cross" onClick={() => setAsking(true)}>
          {m.removal_remove({ name })}
        </Button>
      </div>
      {asking && (
        <Dialog
          title={m.removal_question({ name })}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button
                kind="end"
                size="desk"
                busy={busy && m.saving()}
                onClick={() => void remove()}
              >
                {m.removal_confirm()}
              </Button>
              <Button size="desk" onClick={() => setAsking(false)}>
                {m.go_back()}
              </Button>
            </>
          }
        >
          <p>{m.removal_what()}</p>
          {successors.length > 0 && (
            <Choice
              label={m.removal_successor()}
              value={successor}
              onChange={setSuccessor}
              options={successors.map((one) => ({ value: one.id, words: one.name }))}
              empty={m.removal_office()}
            />
          )}
          {problem && <ProblemNotice problem={problem} />}
        </Dialog>
      )}
    </section>
  );
}
