import type { Visit } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';

interface Props {
  readonly visit: Visit;
  readonly onClose: () => void;
  readonly onLeave: () => void;
}

/** Leaving asks once: one slip of the thumb must not cost a visit. */
export function LeaveDialog({ visit, onClose, onLeave }: Props) {
  return (
    <Dialog
      title={m.leave_title()}
      onClose={onClose}
      actions={
        <>
          <Button kind="end" icon="phoneOff" onClick={onLeave}>
            {m.leave_yes()}
          </Button>
          <Button onClick={onClose}>{m.leave_no()}</Button>
        </>
      }
    >
      <p>{m.leave_detail({ name: visit.prisoner.givenName })}</p>
    </Dialog>
  );
}
