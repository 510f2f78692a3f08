import { get } from '../../api/client';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { navigate } from '../../router';
import { ButtonLink } from '../../ui/Button';
import { useNow } from '../../ui/useNow';
import { localDigits } from '../../util/digits';
import { joinNames } from '../../util/duration';
import type { BoardRow } from '../../call/protocol';
import { Key } from '../staff/Keys';
import { useKeys } from '../staff/useKeys';
import { isPrivileged, knocking, placed } from './boardState';

/** After a visit: whoever has knocked longest, one key away, and the way back to the board. */
export function NextRoom({ after }: { readonly after: string }) {
  const now = useNow(10_000);
  const [loaded] = useLoaded(`next-${after}`, () => get('/api/board'));
  const rows = loaded.state === 'ready' ? (loaded.value.rows as readonly BoardRow[]) : [];
  const next = placed(rows, now).find(
    ({ row }) => knocking(row) && !isPrivileged(row) && row.visitId !== after,
  )?.row;
  useKeys((code) => {
    if (code !== 'KeyN' || !next) return false;
    navigate(`/board/${next.visitId}`);
    return true;
  });
  return (
    <div className="officer-next">
      {next && (
        <ButtonLink kind="filled" size="desk" icon="idCard" href={`/board/${next.visitId}`}>
          {m.identify_next({
            name: joinNames([next.visitorName ?? m.room_family()]),
            station: localDigits(next.stationNumber ?? '–'),
          })}{' '}
          <Key name="N" />
        </ButtonLink>
      )}
      <ButtonLink kind={next ? 'plain' : 'filled'} size="desk" href="/board" icon="back">
        {m.identify_to_board()}
      </ButtonLink>
      <ButtonLink size="desk" href={`/visits/${after}/timeline`} icon="clock">
        {m.course_open()}
      </ButtonLink>
    </div>
  );
}
