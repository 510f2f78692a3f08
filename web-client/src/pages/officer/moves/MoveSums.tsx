import type { Replan } from '../../../api/staffTypes';
import { m } from '../../../messages-compiled/messages.js';
import { localDigits } from '../../../util/digits';

/** What the plan means in people: the fewer in the last two, the better. */
export function MoveSums({ plan }: { readonly plan: Replan }) {
  const { people, otherWeek, withoutTime } = plan;
  const sums = [
    [m.moves_sum_week(), people - otherWeek - withoutTime],
    [m.moves_sum_other_week(), otherWeek],
    [m.moves_sum_without(), withoutTime],
  ] as const;
  return (
    <dl className="move-sums">
      {sums.map(([words, count]) => (
        <div key={words}>
          <dt>{words}</dt>
          <dd>{m.moves_people({ people: localDigits(count) })}</dd>
        </div>
      ))}
    </dl>
  );
}
