import { useState } from 'react';
import { post } from '../../api/client';
import { requestTypeText } from '../../api/requestText';
import type { Request, RequestType } from '../../api/requestTypes';
import type { Visit } from '../../api/types';
import { useAct } from '../../api/useAct';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Choice, Field } from '../../ui/Field';
import { TextBox } from '../../ui/TextBox';
import { ProblemNotice } from '../ProblemNotice';
import { comingDays, empty, isWhole, requestTypes, takesDays, toBody, type Draft } from './intake';

interface Props {
  readonly visit: Visit;
  readonly onTaken: (request: Request, decideNow: boolean) => void;
}

/** Five fields, so that what was asked for is filed before the face is gone. */
export function Intake({ visit, onTaken }: Props) {
  const [draft, setDraft] = useState<Draft>(empty);
  const { busy, problem, run } = useAct();
  const change = (part: Partial<Draft>) => setDraft((old) => ({ ...old, ...part }));
  const take = async (decideNow: boolean) => {
    if (!isWhole(draft)) return;
    const body = toBody(draft, visit.id);
    await run(async () => {
      onTaken(await post('/api/requests', body), decideNow);
      setDraft(empty);
    });
  };
  return (
    <form
      className="intake"
      aria-labelledby="intake-title"
      onSubmit={(event) => {
        event.preventDefault();
        void take(false);
      }}
    >
      <h2 id="intake-title">{m.intake_title()}</h2>
      <Fields draft={draft} onChange={change} zone={visit.zone} />
      {problem && <ProblemNotice problem={problem} />}
      <div className="intake-acts">
        <Button
          type="submit"
          kind="filled"
          size="desk"
          icon="check"
          disabled={!isWhole(draft)}
          busy={busy && m.saving()}
        >
          {m.intake_send()}
        </Button>
        <Button size="desk" disabled={!isWhole(draft) || busy} onClick={() => void take(true)}>
          {m.intake_decide_now()}
        </Button>
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly zone: string;
}

function Fields({ draft, onChange, zone }: FieldsProps) {
  const types = requestTypes.map((type) => ({ value: type, words: requestTypeText(type) }));
  const askers = [
    { value: 'PRISONER', words: m.intake_prisoner() },
    { value: 'FAMILY', words: m.intake_family() },
  ];
  return (
    <div className="intake-fields">
      <Choice
        label={m.intake_type()}
        empty={m.relation_empty()}
        value={draft.type}
        options={types}
        onChange={(type) => onChange({ type: type as RequestType | '' })}
      />
      <Choice
        label={m.intake_asked_by()}
        empty={m.relation_empty()}
        value={draft.askedBy}
        options={askers}
        onChange={(askedBy) => onChange({ askedBy: askedBy as Draft['askedBy'] })}
      />
      {takesDays(draft.type) && (
        <>
          <Field
            kind="digits"
            label={m.intake_days()}
            value={draft.days}
            maxLength={2}
            onChange={(days) => onChange({ days })}
          />
          <Choice
            label={m.intake_from()}
            empty={m.intake_any_day()}
            value={draft.fromDate}
            options={comingDays(zone)}
            onChange={(fromDate) => onChange({ fromDate })}
          />
        </>
      )}
      <div className="intake-wide">
        <TextBox
          label={m.intake_text()}
          value={draft.text}
          onChange={(text) => onChange({ text })}
        />
      </div>
    </div>
  );
}
