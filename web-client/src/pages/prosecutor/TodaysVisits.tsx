import { relationText } from '../../api/relationText';
import type { DeskVisit } from '../../api/staffTypes';
import { m } from '../../messages-compiled/messages.js';
import { ButtonLink } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Icon } from '../../ui/Icon';
import { useNow } from '../../ui/useNow';
import { localDigits } from '../../util/digits';
import { clockText, joinWords } from '../../util/duration';
import { timeText } from '../../util/jalali';
import { Key } from '../staff/Keys';
import { mayJoin } from './deskOrder';

export function TodaysVisits({ visits }: { readonly visits: readonly DeskVisit[] }) {
  const now = useNow();
  const first = visits.find(mayJoin);
  return (
    <section className="desk-card" aria-labelledby="desk-visits">
      <h2 id="desk-visits">{m.desk_visits()}</h2>
      {visits.length === 0 && <p className="desk-quiet">{m.desk_no_visits()}</p>}
      <ul>
        {visits.map((visit) => (
          <VisitRow key={visit.id} visit={visit} now={now} first={visit === first} />
        ))}
      </ul>
      <p className="desk-note">
        <Icon name="info" size={20} />
        {m.desk_heard()}
      </p>
    </section>
  );
}

interface RowProps {
  readonly visit: DeskVisit;
  readonly now: number;
  readonly first: boolean;
}

function VisitRow({ visit, now, first }: RowProps) {
  return (
    <li className={`desk-visit${first ? ' desk-visit-first' : ''}`}>
      <time className="desk-time" dateTime={visit.start}>
        {timeText(visit.start, visit.zone)}
      </time>
      <div className="desk-visit-words">
        <p>
          <strong>{visit.prisoner.name}</strong> <State visit={visit} now={now} />
        </p>
        <p className="desk-quiet">{place(visit)}</p>
        {visit.awaitsViewer && (
          <p className="desk-raised">
            <Icon name="users" size={20} />
            {m.desk_awaits_you()}
          </p>
        )}
        {visit.raised && (
          <p className="desk-raised">
            <Icon name="hand" size={20} />
            {m.desk_raised()}
          </p>
        )}
        {visit.officialsIn.length > 0 && (
          <p className="desk-quiet">{m.desk_in_room({ names: joinWords(visit.officialsIn) })}</p>
        )}
      </div>
      {mayJoin(visit) && (
        <ButtonLink
          href={`/desk/${visit.id}`}
          kind={first ? 'filled' : 'plain'}
          size="desk"
          icon="video"
        >
          {m.desk_join()} {first && <Key name="J" />}
        </ButtonLink>
      )}
    </li>
  );
}

function place(visit: DeskVisit): string {
  const family = joinWords(visit.visitors.map((one) => relationText(one.relation)));
  const station = visit.stationNumber;
  return station === null
    ? m.desk_place_prison({ prison: visit.prisonName, family })
    : m.desk_place({ prison: visit.prisonName, station: localDigits(station), family });
}

function State({ visit, now }: { readonly visit: DeskVisit; readonly now: number }) {
  switch (visit.status) {
    case 'LIVE': {
      const left = localDigits(clockText(Date.parse(visit.end) - now));
      return (
        <Chip tone="act" icon="live">
          {m.desk_live({ left })}
        </Chip>
      );
    }
    case 'PAUSED':
      return (
        <Chip tone="soon" icon="pause">
          {m.board_paused()}
        </Chip>
      );
    case 'WAITING':
      return (
        <Chip tone="soon" icon="hourglass">
          {m.board_show_waiting()}
        </Chip>
      );
    case 'CONFIRMED':
    case 'HELD':
    case 'REQUESTED':
      return (
        <Chip tone="neutral" icon="calendar">
          {m.board_coming()}
        </Chip>
      );
    default:
      return (
        <Chip tone="neutral" icon="check">
          {m.board_over()}
        </Chip>
      );
  }
}
