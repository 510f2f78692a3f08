import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { localDigits } from '../../util/digits';
import { fullDayText } from '../../util/jalali';
import { valueText, type RuleRow } from './ruleValue';
import { sourceText } from './ruleWords';
import { reversed } from '../../util/lists';

type Past = RuleRow['history'][number];

interface Props {
  readonly row: RuleRow;
  readonly busy: boolean;
  readonly onVerify: (version: string) => void;
}

/** All that was ever set for this very place, the latest first. */
export function RuleHistory({ row, busy, onVerify }: Props) {
  const { history, kind, versionId } = row;
  if (history.length === 0) return null;
  return (
    <details className="rule-history">
      <summary>{m.rules_history({ n: localDigits(history.length) })}</summary>
      <ol>
        {reversed(history).map((past) => (
          <li key={past.id}>
            <strong>
              {past.value === null ? m.rules_given_back() : valueText(kind, past.value)}
            </strong>
            {' · '}
            {wordsOf(past)}
            {past.mayVerify && past.id !== versionId && (
              <Button size="small" disabled={busy} onClick={() => onVerify(past.id)}>
                {m.rules_verify()}
                <span className="hidden-words"> {fullDayText(past.validFrom)}</span>
              </Button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

function wordsOf({ setBy, validFrom, source, note, verifiedBy }: Past): string {
  return [
    setBy === '' ? m.rules_from_start() : m.rules_since({ day: fullDayText(validFrom) }),
    ...(setBy === '' ? [] : [m.rules_set_by({ name: setBy })]),
    m.rules_source({ source: sourceText(source) }),
    ...(note === null ? [] : [note]),
    verifiedBy === null ? m.rules_unverified() : m.rules_verified({ name: verifiedBy }),
  ].join(' · ');
}
