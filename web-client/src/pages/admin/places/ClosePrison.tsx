import { useState } from 'react';
import { post } from '../../../api/client';
import type { PrisonPlace } from '../../../api/staffTypes';
import { useAct } from '../../../api/useAct';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ProblemNotice } from '../../ProblemNotice';

interface Props {
  readonly prison: PrisonPlace;
  readonly onDone: () => void;
}

/** A prison is closed for good and never removed, so that is asked once more. */
export function ClosePrison({ prison, onDone }: Props) {
  const [asking, setAsking] = useState(false);
  const { busy, problem, run } = useAct();
  const close = async () => {
    if (!(await run(() => post(`/api/places/prisons/${prison.id}/close`)))) return;
    setAsking(false);
    onDone();
  };
  return (
    <>
      <Button size="small" kind="end-plain" onClick={() => setAsking(true)}>
        {m.places_close()}
      </Button>
      {asking && (
        <Dialog
          title={m.places_close_title({ name: prison.name })}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button kind="end" size="desk" busy={busy && m.saving()} onClick={() => void close()}>
                {m.places_close()}
              </Button>
              <Button size="desk" onClick={() => setAsking(false)}>
                {m.go_back()}
              </Button>
            </>
          }
        >
          <p>{m.places_close_lead()}</p>
          {problem && <ProblemNotice problem={problem} />}
        </Dialog>
      )}
    </>
  );
}
