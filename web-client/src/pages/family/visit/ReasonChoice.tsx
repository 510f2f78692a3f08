import type { VisitReason } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { Choice } from '../../../ui/Field';

const words = {
  ILLNESS: m.reason_illness,
  WORK: m.reason_work,
  TRAVEL: m.reason_travel,
  NO_CONNECTION: m.reason_no_connection,
  OTHER_PLANS: m.reason_other_plans,
} as const;

type FamilyReason = keyof typeof words & VisitReason;

const isReason = (text: string): text is FamilyReason => text in words;

interface Props {
  readonly chosen: VisitReason | null;
  readonly onChoose: (reason: VisitReason | null) => void;
}

/** Why a family does not come: it need not say. */
export function ReasonChoice({ chosen, onChoose }: Props) {
  return (
    <Choice
      label={m.reason_label()}
      empty={m.reason_none()}
      value={chosen ?? ''}
      onChange={(text) => onChoose(isReason(text) ? text : null)}
      options={Object.entries(words).map(([value, say]) => ({ value, words: say() }))}
    />
  );
}
