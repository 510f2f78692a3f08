import { post } from '../../api/client';
import { Problem } from '../../api/problem';
import type { RejectReason } from '../../api/staffTypes';
import { m } from '../../messages-compiled/messages.js';
import { ReasonPanel } from './ReasonPanel';

const reasons: Record<RejectReason, () => string> = {
  PRISONER_DECLINED: m.reject_prisoner_declined,
  PRISONER_ABSENT: m.reject_prisoner_absent,
  ROOM_NEEDED: m.reject_room_needed,
  SECURITY: m.reject_security,
  PAPERS_MISSING: m.reject_papers_missing,
  OTHER: m.reject_other,
};

interface Props {
  readonly id: string;
  readonly name: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A no to a visit, with one of the reasons that the family reads. */
export function RejectPanel({ id, name, onDone, onClose }: Props) {
  const reject = async (reason: RejectReason) => {
    try {
      await post(`/api/visits/${id}/rejection`, { reason });
      onDone();
      return null;
    } catch (error) {
      return Problem.of(error).code;
    }
  };
  return (
    <ReasonPanel
      title={m.waiting_visits_why({ name })}
      reasons={reasons}
      act={m.waiting_visits_reject()}
      ends
      onAct={reject}
      onClose={onClose}
    />
  );
}
