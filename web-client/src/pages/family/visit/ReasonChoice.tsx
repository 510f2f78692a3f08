import type { VisitReason } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';

const reasons = {
  ILLNESS: m.reason_illness,
  WORK: m.reason_work,
  TRAVEL: m.reason_travel,
  NO_CONNECTION: m.reason_no_connection,
  OTHER_PLANS: m.reason_other_plans,
} as const;

type FamilyReason = keyof typeof reasons & VisitReason;

interface Props {
  readonly chosen: VisitReason | null;
  readonly onChoose: (reason: VisitReason | null) => void;
}

/** Why a family does not come: it need not say. */
export function ReasonChoice({ chosen, onChoose }: Props) {
  return (
    <label className="field">
      <span className="field-label">{m.reason_label()}</span>
      <select
        className="field-select"
        value={chosen ?? ''}
        onChange={({ target }) =>
          onChoose(target.value === '' ? null : (target.value as FamilyReason))
        }
      >
        <option value="">{m.reason_none()}</option>
        {Object.entries(reasons).map(([reason, words]) => (
          <option key={reason} value={reason}>
            {words()}
          </option>
        ))}
      </select>
    </label>
  );
}
