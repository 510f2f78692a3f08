import type { Visit } from '../../../api/types';
import type { Seat } from '../../../call/protocol';
import type { RoomView } from '../../../call/room-view';
import { m } from '../../../messages-compiled/messages.js';
import { Avatar } from '../../../ui/Avatar';
import { Chip } from '../../../ui/Chip';
import { Row, Rows } from '../../../ui/Rows';
import { timeText } from '../../../util/jalali';
import { seatOf } from './seats';

interface Props {
  readonly visit: Visit;
  readonly view: RoomView;
}

/** Who is here and since when: oneself, the officer, the prisoner. */
export function People({ visit, view }: Props) {
  const { zone } = visit;
  const officer = seatOf(view, 'OFFICER');
  const prisoner = seatOf(view, 'STATION');
  const name = visit.prisoner.givenName;
  return (
    <Rows>
      <Row
        lead={<Avatar size="small" />}
        title={m.you()}
        detail={
          view.me?.since ? m.here_since({ time: timeText(view.me.since, zone) }) : m.entering()
        }
        end={view.room && <Ready />}
      />
      <Row
        lead={<Avatar size="small" />}
        title={m.visit_officer()}
        detail={sinceWords(officer, zone)}
        end={
          officer?.present ? (
            <Chip tone="act" icon="eye">
              {m.checking()}
            </Chip>
          ) : (
            <Awaited />
          )
        }
      />
      <Row
        lead={<Avatar size="small" name={name} />}
        title={name}
        detail={sinceWords(prisoner, zone)}
        end={
          prisoner?.present ? (
            <Ready />
          ) : (
            <Chip tone="soon" icon="steps">
              {m.on_the_way()}
            </Chip>
          )
        }
      />
    </Rows>
  );
}

const Ready = () => (
  <Chip tone="act" icon="check">
    {m.ready()}
  </Chip>
);

const Awaited = () => (
  <Chip tone="neutral" icon="hourglass">
    {m.awaited()}
  </Chip>
);

function sinceWords(seat: Seat | undefined, zone: string): string {
  if (!seat?.present) return m.not_yet_here();
  return seat.since ? m.since({ time: timeText(seat.since, zone) }) : m.is_here();
}
