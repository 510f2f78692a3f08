import type { StationVisit } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { DigitCells } from '../../ui/Digits';
import { Icon } from '../../ui/Icon';
import { useNow } from '../../ui/useNow';
import { joinNames, roundWords } from '../../util/duration';
import { timeText } from '../../util/jalali';

interface Props {
  readonly next: StationVisit | null;
  readonly zone: string;
  readonly onEnter: (visitId: string) => void;
}

/** Who comes next, by first name and initial only, and from a quarter of an hour before the way in. */
export function NextVisit({ next, zone, onEnter }: Props) {
  const now = useNow();
  if (!next)
    return (
      <section className="idle-next">
        <p className="idle-card">{m.station_no_next()}</p>
      </section>
    );
  const open = next.canEnter || now >= Date.parse(next.opensAt);
  return (
    <section className="idle-next" aria-label={m.station_next()}>
      <div className="idle-card">
        <NextTime next={next} zone={zone} now={now} />
        <p className="idle-who">
          <Avatar name={next.prisonerShort} />
          <strong>
            <bdi>{next.prisonerShort}</bdi>
          </strong>
        </p>
      </div>
      {open ? (
        <div className="idle-enter">
          <Button kind="filled" size="station" icon="user" onClick={() => onEnter(next.visitId)}>
            {m.station_here({ name: joinNames([next.prisonerShort]) })}
          </Button>
        </div>
      ) : (
        <p className="idle-opens">
          <Icon name="info" />
          {m.station_opens_at({ time: timeText(next.opensAt, zone) })}
        </p>
      )}
    </section>
  );
}

interface NextTimeProps {
  readonly next: StationVisit;
  readonly zone: string;
  readonly now: number;
}

function NextTime({ next, zone, now }: NextTimeProps) {
  const start = timeText(next.start, zone);
  const left = Date.parse(next.start) - now;
  return (
    <>
      <div className="idle-next-head">
        <h2>{m.station_next()}</h2>
        <Chip tone={left > 0 ? 'soon' : 'now'} icon="clock">
          {left > 0 ? m.station_starts_in({ time: roundWords(left) }) : m.station_now()}
        </Chip>
      </div>
      <p className="idle-next-time">
        <span className="idle-next-start">
          <DigitCells text={start} />
          <span className="hidden-words">{start}</span>
        </span>
        {m.station_until({ time: timeText(next.end, zone) })}
      </p>
    </>
  );
}
