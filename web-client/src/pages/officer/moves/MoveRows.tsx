import type { Replan } from '../../../api/staffTypes';
import { m } from '../../../messages-compiled/messages.js';
import { localDigits } from '../../../util/digits';
import { dayText, timeText } from '../../../util/jalali';

type Move = Replan['moves'][number];

/** Each visit with where it is and where it would be. */
export function MoveRows({ plan }: { readonly plan: Replan }) {
  return (
    <table className="move-rows">
      <thead>
        <tr>
          <th scope="col">{m.moves_visit()}</th>
          <th scope="col">{m.moves_from()}</th>
          <th scope="col">{m.moves_to()}</th>
        </tr>
      </thead>
      <tbody>
        {plan.moves.map((move) => (
          <tr key={move.visitId}>
            <th scope="row">
              {move.prisonerName}
              <span>{move.visitorName}</span>
            </th>
            <td>
              <Place spot={move.from} zone={plan.zone} />
            </td>
            <td>
              {move.to === null ? (
                <strong className="move-without">{m.moves_without()}</strong>
              ) : (
                <Place spot={move.to} zone={plan.zone} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Place({ spot, zone }: { readonly spot: Move['from']; readonly zone: string }) {
  return (
    <>
      <span className="move-time">
        {m.day_at({ day: dayText(spot.start, zone), time: timeText(spot.start, zone) })}
      </span>
      <span className="move-station">{localDigits(spot.stationName)}</span>
    </>
  );
}
