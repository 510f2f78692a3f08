import type { Decision } from '../../../api/requestTypes';
import { m } from '../../../messages-compiled/messages.js';
import { Card } from '../../../ui/Card';

/** Reasons are owed to the family, conditions they must know. */
export function DecisionWords({ decision }: { readonly decision: Decision }) {
  return (
    <Card label={m.decision_reasons()}>
      <dl className="decision-words">
        <dt>{m.decision_reasons()}</dt>
        <dd dir="auto">{decision.reasons}</dd>
        {decision.conditions !== null && (
          <>
            <dt>{m.decision_conditions()}</dt>
            <dd dir="auto">{decision.conditions}</dd>
          </>
        )}
        {decision.nextStep !== null && (
          <>
            <dt>{m.decision_next()}</dt>
            <dd dir="auto">{decision.nextStep}</dd>
          </>
        )}
      </dl>
    </Card>
  );
}
