import './Desk.css';
import { useEffect } from 'react';
import { get } from '../../api/client';
import { problemText } from '../../api/problemText';
import type { DeskVisit } from '../../api/staffTypes';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { Button, ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { localDigits } from '../../util/digits';
import { joinNames } from '../../util/duration';
import { timeText } from '../../util/jalali';
import { Loading } from '../Loading';
import { DeskPage, Nothing } from '../staff/DeskPage';
import { Key, Keys } from '../staff/Keys';
import { useKeys } from '../staff/useKeys';
import { DeskCall } from './DeskCall';
import { waiting } from './deskOrder';
import { useRounds, type OpenRounds } from './useRounds';

/** So soon is seen who has raised a hand meanwhile. */
const renewedEveryMs = 3_000;

/** An official's round over the visits of the district: whoever asked, one after the other, the next one key away. */
export default function RoundsPage() {
  const [loaded, again] = useLoaded('rounds', () => get('/api/desk'));
  useEffect(() => {
    const timer = setInterval(again, renewedEveryMs);
    return () => clearInterval(timer);
  }, [again]);
  if (loaded.state !== 'ready')
    return (
      <DeskPage title={m.rounds_title()} at="/desk">
        <Loading of={loaded} again={again}>
          {() => null}
        </Loading>
      </DeskPage>
    );
  return <Round visits={loaded.value.visits} />;
}

function Round({ visits }: { readonly visits: readonly DeskVisit[] }) {
  const queue = waiting(visits);
  const open = useRounds(queue.map(({ id }) => id));
  const next = visits.find(({ id }) => id === open?.view.next);
  const go = () => void open?.rounds.go();
  useKeys((code) => {
    if (code !== 'KeyN' || !next) return false;
    go();
    return true;
  });
  const room = open && inRoom(open);
  if (!room) return <Queue queue={queue} open={open} onGo={next && go} />;
  return (
    <DeskCall
      key={room.visitId}
      visitId={room.visitId}
      open={room.open}
      onLeave={() => void open.rounds.leave()}
      next={next && <Next visit={next} onGo={go} />}
    />
  );
}

/** The visit the official is in, if any. */
function inRoom({ rounds, view }: OpenRounds) {
  const source = rounds.current;
  if (!source || view.visit === null || !view.room) return null;
  return { visitId: view.visit, open: { source, view: view.room } };
}

function Next({ visit, onGo }: { readonly visit: DeskVisit; readonly onGo: () => void }) {
  return (
    <Button kind="filled" size="desk" icon="video" onClick={onGo}>
      {m.rounds_next({ name: joinNames([visit.prisoner.name]) })} <Key name="N" />
    </Button>
  );
}

interface QueueProps {
  readonly queue: readonly DeskVisit[];
  readonly open: OpenRounds | null;
  readonly onGo: (() => void) | undefined;
}

function Queue({ queue, open, onGo }: QueueProps) {
  const hints = [{ keys: ['N'], words: m.rounds_key_next() }];
  const code = open?.view.code ?? null;
  return (
    <DeskPage title={m.rounds_title()} at="/desk" foot={<Keys hints={hints} />}>
      <div className="desk-head">
        <h1>{m.rounds_title()}</h1>
        <ButtonLink size="desk" icon="back" href="/desk">
          {m.pcall_to_desk()}
        </ButtonLink>
      </div>
      <div className="desk-body rounds">
        {code !== null && (
          <Notice tone="soon" icon="alert" alert>
            {problemText(code)}
          </Notice>
        )}
        {queue.length === 0 ? (
          <Nothing icon="users">{m.rounds_nobody()}</Nothing>
        ) : (
          <>
            <p>{m.rounds_lead({ count: localDigits(queue.length) })}</p>
            <Button
              kind="filled"
              size="desk"
              icon="video"
              disabled={!onGo}
              {...(onGo ? { onClick: onGo } : {})}
            >
              {m.rounds_begin()} <Key name="N" />
            </Button>
            <ol className="rounds-queue">
              {queue.map((visit) => (
                <Waits key={visit.id} visit={visit} />
              ))}
            </ol>
          </>
        )}
      </div>
    </DeskPage>
  );
}

function Waits({ visit }: { readonly visit: DeskVisit }) {
  const place = { prison: joinNames([visit.prisonName]), time: timeText(visit.end, visit.zone) };
  return (
    <li>
      <strong>{visit.prisoner.name}</strong>
      <span>{m.rounds_until(place)}</span>
      <span>{visit.raised ? m.desk_raised() : m.desk_awaits_you()}</span>
    </li>
  );
}
