import './Desk.css';
import './DeskRoom.css';
import type { ReactNode } from 'react';
import { get } from '../../api/client';
import { problemText } from '../../api/problemText';
import { useLoaded } from '../../api/useLoaded';
import { isOver } from '../../call/phase';
import type { RoomState } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Timer } from '../../ui/Timer';
import { useNow } from '../../ui/useNow';
import { Waiting } from '../../ui/Waiting';
import { CameraTrouble } from '../room/CameraTrouble';
import { useTexts, type TextsOpen } from '../room/texts/useTexts';
import { WithTexts } from '../room/texts/WithTexts';
import { Stage } from '../room/Stage';
import type { OpenRoom } from '../room/useRoom';
import { DeskPage } from '../staff/DeskPage';
import { DeskRoomBar } from './DeskRoomBar';
import { FilePanel } from './FilePanel';

interface Props {
  readonly visitId: string;
  readonly open: OpenRoom;
  readonly onLeave: () => void;
  /** The step to whoever is next, on a round. */
  readonly next?: ReactNode;
}

/** Beside the face: the prisoner, what is open, taking a request and deciding it. */
export function DeskCall({ visitId, open, onLeave, next }: Props) {
  const [visit] = useLoaded(visitId, () => get(`/api/visits/${visitId}`));
  const { view } = open;
  const texts = useTexts(view);
  if (!view.room && !view.code) return <Waiting />;
  const stopped = view.phase === 'refused' || view.phase === 'replaced';
  if (!view.room || stopped || isOver(view.room.status))
    return <Over code={view.code} next={next} />;
  return (
    <div className="desk-room">
      <main className="desk-room-call">
        <h1 className="hidden-words">{m.pcall_title()}</h1>
        <Call open={open} room={view.room} texts={texts} />
        <DeskRoomBar open={open} room={view.room} texts={texts} onLeave={onLeave} next={next} />
      </main>
      {visit.state === 'ready' && <FilePanel visit={visit.value} />}
    </div>
  );
}

function Call({
  open,
  room,
  texts,
}: {
  readonly open: OpenRoom;
  readonly room: RoomState;
  readonly texts: TextsOpen;
}) {
  const { view, source } = open;
  const now = useNow();
  const prisoner = room.seats.find((seat) => seat.kind === 'STATION');
  return (
    <>
      <WithTexts open={open} texts={texts}>
        <Stage
          view={view}
          room={room}
          main={prisoner}
          unseen={prisoner?.present ? m.stage_sound_only() : m.pcall_prisoner_away()}
          corner={<Timer ms={Date.parse(room.end) - now} over="picture" />}
        />
      </WithTexts>
      <CameraTrouble local={view.local} onRetry={() => void source.retryCamera()} />
    </>
  );
}

interface OverProps {
  readonly code: string | null;
  readonly next: ReactNode;
}

function Over({ code, next }: OverProps) {
  return (
    <DeskPage title={m.pcall_title()} at="/desk">
      <div className="desk-body desk-room-over">
        <h1>{m.pcall_title()}</h1>
        <Notice tone={code === null || code === 'visit.over' ? 'act' : 'soon'} icon="info">
          {problemText(code ?? 'visit.over')}
        </Notice>
        <div className="desk-room-next">
          {next}
          <ButtonLink kind={next ? 'plain' : 'filled'} size="desk" href="/desk" icon="back">
            {m.pcall_to_desk()}
          </ButtonLink>
        </div>
      </div>
    </DeskPage>
  );
}
