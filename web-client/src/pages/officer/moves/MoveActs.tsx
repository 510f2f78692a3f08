import { useState } from 'react';
import type { Replan } from '../../../api/staffTypes';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { localDigits } from '../../../util/digits';

export type PlanAct = 'apply' | 'cancel-all' | 'seek' | 'drop';

interface Props {
  readonly plan: Replan;
  readonly busy: boolean;
  readonly onAct: (what: PlanAct) => void;
}

/** Doing it, or one of the other ways out. Cancelling all asks once more, beside what it would do. */
export function MoveActs({ plan, busy, onAct }: Props) {
  const [sure, setSure] = useState(false);
  const visits = localDigits(plan.visits);
  if (sure)
    return (
      <fieldset className="move-acts" aria-label={m.moves_cancel_all()}>
        <p>{m.moves_cancel_all_sure({ visits })}</p>
        <Button
          kind="end"
          size="desk"
          busy={busy && m.saving()}
          onClick={() => onAct('cancel-all')}
        >
          {m.moves_cancel_all()}
        </Button>
        <Button size="desk" onClick={() => setSure(false)}>
          {m.go_back()}
        </Button>
      </fieldset>
    );
  return (
    <div className="move-acts">
      <Button
        kind="filled"
        size="desk"
        icon="check"
        busy={busy && m.saving()}
        onClick={() => onAct('apply')}
      >
        {m.moves_apply({ visits })}
      </Button>
      <Button size="desk" disabled={busy} onClick={() => onAct('seek')}>
        {m.moves_seek_again()}
      </Button>
      <Button kind="end-plain" size="desk" disabled={busy} onClick={() => setSure(true)}>
        {m.moves_cancel_all()}
      </Button>
      <Button size="desk" disabled={busy} onClick={() => onAct('drop')}>
        {m.moves_drop()}
      </Button>
    </div>
  );
}
